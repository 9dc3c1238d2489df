package org.minilateral.funding.indexation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.minilateral.funding.coalition.Scope;

/** At the prices of which period a text of a budget is written, by which index. */
@Entity
@Table(name = "budget_price_level")
@Immutable
class PriceLevel {

    @Id
    UUID revisionId;

    UUID budgetId;
    UUID consortiumId;
    UUID projectId;
    UUID seriesId;
    String period;
    Instant namedAt;
    String namedBy;

    protected PriceLevel() {}

    PriceLevel(UUID revisionId, UUID budgetId, Scope scope, NewPriceLevel wanted, Instant now, String nation) {
        this.revisionId = revisionId;
        this.budgetId = budgetId;
        this.consortiumId = scope.consortiumId();
        this.projectId = scope.projectId();
        this.seriesId = wanted.seriesId();
        this.period = wanted.period();
        this.namedAt = now;
        this.namedBy = nation;
    }

    Scope scope() {
        return new Scope(consortiumId, projectId);
    }
}
