package org.minilateral.funding.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What of an order was cancelled, and why. */
@Entity
@Table(name = "budget_commitment_reduction")
@Immutable
class Reduction {

    @Id
    UUID id;

    UUID commitmentId;
    long amount;
    String reason;
    LocalDate reducedOn;
    String reducedBy;

    protected Reduction() {}

    Reduction(UUID id, UUID commitmentId, NewReduction wanted, LocalDate today, String nation) {
        this.id = id;
        this.commitmentId = commitmentId;
        this.amount = wanted.amount().minor();
        this.reason = wanted.reason();
        this.reducedOn = today;
        this.reducedBy = nation;
    }
}
