package org.minilateral.funding.netting;

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

/** Claims of a nation set against its debts, in minor units. It never changes. */
@Entity
@Immutable
class Netting {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;
    String number;
    String nation;
    String currency;
    long amount;
    LocalDate nettedOn;
    Instant recordedAt;
    String recordedBy;
    String entryNumber;

    protected Netting() {}

    Netting(Scope scope, NewNetting wanted, String number, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = scope.consortiumId();
        this.projectId = scope.projectId();
        this.number = number;
        this.nation = wanted.nation();
        this.currency = wanted.amount().currency();
        this.amount = wanted.amount().minor();
        this.nettedOn = today;
    }

    void booked(Booked entry, Caller by) {
        recordedAt = entry.recordedAt();
        recordedBy = by.nation();
        entryNumber = entry.number();
    }

    Entry entry(Caller by) {
        Money netted = Money.of(currency, amount);
        return new Entry(
                new Scope(consortiumId, projectId),
                Entry.Kind.NETTING,
                id,
                nettedOn,
                number + ": claims of " + nation + " against its dues",
                by,
                List.of(
                        Posting.debit(AccountKind.CLAIMS_PAYABLE, nation, netted),
                        Posting.credit(AccountKind.RECEIVABLE_CALLED, nation, netted)));
    }
}
