package org.minilateral.funding.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.minilateral.funding.coalition.Adoption;

/** Money that moves, or is to move, from one line of an adopted budget to another, in minor units. */
@Entity
@Table(name = "budget_transfer")
@DynamicUpdate
class Transfer {

    @Id
    UUID id;

    UUID consortiumId;
    UUID rootId;
    UUID budgetId;
    String number;
    int fromLine;
    int toLine;
    String currency;
    long amount;
    String reason;

    /** It took effect at once; otherwise a decision on it is needed. */
    boolean withinLimit;

    LocalDate effectiveOn;
    Instant proposedAt;
    String proposedBy;

    @Embedded
    Adoption adoption;

    @Version
    long version;

    protected Transfer() {}

    Transfer(Budget budget, NewTransfer wanted, Instant now, String nation) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = budget.consortiumId;
        this.rootId = budget.rootId;
        this.budgetId = budget.id;
        this.fromLine = wanted.fromLine();
        this.toLine = wanted.toLine();
        this.currency = wanted.amount().currency();
        this.amount = wanted.amount().minor();
        this.reason = wanted.reason();
        this.proposedAt = now;
        this.proposedBy = nation;
        this.adoption = Adoption.pending();
    }

    /** Moves the money; both lines are locked. */
    void move(LineUse from, LineUse to, LocalDate today) {
        from.requireAvailable(amount);
        from.transferred -= amount;
        to.transferred += amount;
        effectiveOn = today;
    }
}
