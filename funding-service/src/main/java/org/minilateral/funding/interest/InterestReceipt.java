package org.minilateral.funding.interest;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;

/** Interest that a nation paid, in minor units. It never changes. */
@Entity
@Immutable
class InterestReceipt {

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
    Instant recordedAt;
    String recordedBy;
    String entryNumber;

    protected InterestReceipt() {}

    InterestReceipt(Scope scope, String number, NewInterestReceipt wanted) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = scope.consortiumId();
        this.projectId = scope.projectId();
        this.number = number;
        this.nation = wanted.nation();
        this.currency = wanted.amount().currency();
        this.amount = wanted.amount().minor();
        this.valueDate = wanted.valueDate();
        this.bankReference = wanted.bankReference();
    }

    Entry entry(Caller by) {
        Money paid = Money.of(currency, amount);
        return new Entry(
                new Scope(consortiumId, projectId),
                Entry.Kind.RECEIPT,
                id,
                valueDate,
                number + " from " + nation,
                by,
                List.of(
                        Posting.debit(AccountKind.BANK, null, paid),
                        Posting.credit(AccountKind.INTEREST_RECEIVABLE, nation, paid)));
    }
}
