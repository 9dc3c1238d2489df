package org.minilateral.funding.call;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What one nation has to pay of a call, and what it has paid of that, in minor units of the call's currency. */
@Entity
@Table(name = "call_due")
@DynamicUpdate
public class Due {

    @EmbeddedId
    Key key;

    long billed;
    long paid;
    String paymentReference;

    protected Due() {}

    Due(UUID callId, String nation, long billed) {
        this.key = new Key(callId, nation);
        this.billed = billed;
        this.paymentReference = PaymentReference.of(callId, nation);
    }

    public long outstanding() {
        return billed - paid;
    }

    /** Takes what settles the due, and returns it: the rest is not for this call. Below zero the due is open again. */
    long settle(long money) {
        long settled = Math.clamp(money, -paid, outstanding());
        paid += settled;
        return settled;
    }

    @Embeddable
    record Key(UUID callId, String nation) {}
}
