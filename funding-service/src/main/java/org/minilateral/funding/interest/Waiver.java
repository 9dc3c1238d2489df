package org.minilateral.funding.interest;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;

/** Interest that the nations are asked to give up. */
@Entity
@Table(name = "interest_waiver")
@DynamicUpdate
class Waiver {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;
    String nation;
    String currency;
    long amount;
    String reason;
    Instant proposedAt;
    String proposedBy;

    @Embedded
    Adoption adoption;

    LocalDate bookedOn;
    String entryNumber;

    @Version
    long version;

    protected Waiver() {}

    Waiver(Scope scope, NewWaiver wanted, Instant now, String nation) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = scope.consortiumId();
        this.projectId = scope.projectId();
        this.nation = wanted.nation();
        this.currency = wanted.amount().currency();
        this.amount = wanted.amount().minor();
        this.reason = wanted.reason();
        this.proposedAt = now;
        this.proposedBy = nation;
        this.adoption = Adoption.pending();
    }

    Scope scope() {
        return new Scope(consortiumId, projectId);
    }

    Money money() {
        return Money.of(currency, amount);
    }

    Entry entry(LocalDate today, Caller by) {
        return new Entry(
                scope(),
                Entry.Kind.INTEREST_WAIVER,
                id,
                today,
                "Interest of " + nation + " waived by " + adoption.decision().number(),
                by,
                List.of(
                        Posting.debit(AccountKind.INTEREST, null, money()),
                        Posting.credit(AccountKind.INTEREST_RECEIVABLE, nation, money())));
    }
}
