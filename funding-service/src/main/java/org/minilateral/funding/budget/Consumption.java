package org.minilateral.funding.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** What one approved claim takes from a line of a budget, in minor units. */
@Entity
@Table(name = "budget_consumption")
@DynamicUpdate
class Consumption {

    @Id
    UUID claimId;

    UUID rootId;
    int line;
    UUID commitmentId;
    long amount;
    long paid;
    boolean givenBack;

    protected Consumption() {}

    Consumption(UUID claimId, LineUse.Key line, UUID commitmentId, long amount) {
        this.claimId = claimId;
        this.rootId = line.rootId();
        this.line = line.line();
        this.commitmentId = commitmentId;
        this.amount = amount;
    }
}
