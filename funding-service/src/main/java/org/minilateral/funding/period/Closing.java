package org.minilateral.funding.period;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.minilateral.funding.approval.Approval;
import org.minilateral.platform.caller.Caller;

/** The closing of a period: proposed by one person, approved by another. */
@Entity
@Table(name = "period_closing")
@DynamicUpdate
class Closing {

    @Id
    UUID id;

    UUID consortiumId;
    UUID periodId;
    String reason;

    @Embedded
    Approval approval;

    @Version
    long version;

    protected Closing() {}

    Closing(Period period, String reason, Caller by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = period.consortiumId;
        this.periodId = period.id;
        this.reason = reason;
        this.approval = Approval.proposed(by, now);
    }
}
