package org.minilateral.funding.surplus;

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
import org.minilateral.funding.approval.Approval;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;

/** Surplus paid back to a nation: proposed by one person, booked by the approval of another. */
@Entity
@DynamicUpdate
class Refund {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;
    String number;
    String nation;
    String currency;
    long amount;
    LocalDate valueDate;
    String bankReference;

    @Embedded
    Approval approval;

    String entryNumber;

    @Version
    long version;

    protected Refund() {}

    Refund(Scope scope, NewRefund wanted, String number, Caller by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = scope.consortiumId();
        this.projectId = scope.projectId();
        this.number = number;
        this.nation = wanted.nation();
        this.currency = wanted.amount().currency();
        this.amount = wanted.amount().minor();
        this.valueDate = wanted.valueDate();
        this.bankReference = wanted.bankReference();
        this.approval = Approval.proposed(by, now);
    }

    Scope scope() {
        return new Scope(consortiumId, projectId);
    }

    Money money() {
        return Money.of(currency, amount);
    }

    Entry entry(Caller by) {
        return new Entry(
                scope(),
                Entry.Kind.PAYMENT,
                id,
                valueDate,
                number + " to " + nation,
                by,
                List.of(
                        Posting.debit(AccountKind.SURPLUS_PAYABLE, nation, money()),
                        Posting.credit(AccountKind.BANK, null, money())));
    }
}
