package org.minilateral.funding.receipt;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minilateral.funding.approval.Approval;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;

/** A payment that one person found at the bank, and that is a receipt once another person has approved it. */
@Entity
@DynamicUpdate
class ReceiptProposal {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;
    UUID callId;
    String nation;
    String currency;
    long amount;
    LocalDate valueDate;
    String bankReference;

    @JdbcTypeCode(SqlTypes.ARRAY)
    UUID[] applyTo;

    @Embedded
    Approval approval;

    UUID receiptId;

    @Version
    long version;

    protected ReceiptProposal() {}

    ReceiptProposal(Payment payment, Caller by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = payment.scope().consortiumId();
        this.projectId = payment.scope().projectId();
        this.callId = payment.callId();
        this.nation = payment.nation();
        this.currency = payment.amount().currency();
        this.amount = payment.amount().minor();
        this.valueDate = payment.valueDate();
        this.bankReference = payment.bankReference();
        this.applyTo = payment.applyTo().toArray(UUID[]::new);
        this.approval = Approval.proposed(by, now);
    }

    Scope scope() {
        return new Scope(consortiumId, projectId);
    }

    Payment payment() {
        return new Payment(
                scope(), callId, nation, Money.of(currency, amount), valueDate, bankReference, List.of(applyTo));
    }
}
