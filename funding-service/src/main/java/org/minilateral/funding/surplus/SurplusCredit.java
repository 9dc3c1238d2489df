package org.minilateral.funding.surplus;

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
import org.minilateral.funding.journal.Booked;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;

/** A nation's surplus taken up by what it owes on calls, in minor units. It never changes. */
@Entity
@Immutable
class SurplusCredit {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;
    String number;
    String nation;
    String currency;
    long amount;
    LocalDate creditedOn;
    Instant recordedAt;
    String recordedBy;
    String entryNumber;

    protected SurplusCredit() {}

    SurplusCredit(Scope scope, NewCredit wanted, String number, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = scope.consortiumId();
        this.projectId = scope.projectId();
        this.number = number;
        this.nation = wanted.nation();
        this.currency = wanted.amount().currency();
        this.amount = wanted.amount().minor();
        this.creditedOn = today;
    }

    void booked(Booked entry, Caller by) {
        recordedAt = entry.recordedAt();
        recordedBy = by.nation();
        entryNumber = entry.number();
    }

    Entry entry(Caller by) {
        Money credited = Money.of(currency, amount);
        return new Entry(
                new Scope(consortiumId, projectId),
                Entry.Kind.APPLICATION,
                id,
                creditedOn,
                number + ": surplus of " + nation + " against its dues",
                by,
                List.of(
                        Posting.debit(AccountKind.SURPLUS_PAYABLE, nation, credited),
                        Posting.credit(AccountKind.RECEIVABLE_CALLED, nation, credited)));
    }
}
