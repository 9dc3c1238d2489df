package org.minilateral.funding.remission;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** What a nation owes and the others are asked to give up: a debt, or interest on one. */
@Entity
@DynamicUpdate
class Remission {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    Owed kind;

    UUID consortiumId;
    UUID projectId;

    /** Of a debt; interest is owed for no call alone. */
    UUID callId;

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

    protected Remission() {}

    /** @param callId null for interest */
    Remission(Owed kind, Scope scope, UUID callId, String nation, Money money, String reason, String by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.kind = kind;
        this.consortiumId = scope.consortiumId();
        this.projectId = scope.projectId();
        this.callId = callId;
        this.nation = nation;
        this.currency = money.currency();
        this.amount = money.minor();
        this.reason = reason;
        this.proposedAt = now;
        this.proposedBy = by;
        this.adoption = Adoption.pending();
    }

    Scope scope() {
        return new Scope(consortiumId, projectId);
    }

    Money money() {
        return Money.of(currency, amount);
    }

    void requireNotBooked() {
        if (entryNumber != null) {
            throw Refused.state(kind.bookedOnce, "This is booked already.");
        }
    }

    Entry entry(LocalDate today, Caller by) {
        return new Entry(
                scope(),
                kind.entry,
                id,
                today,
                kind.reason.formatted(nation, adoption.decision().number()),
                by,
                List.of(Posting.debit(kind.loss, null, money()), Posting.credit(kind.receivable, nation, money())));
    }
}
