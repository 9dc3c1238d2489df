package org.minilateral.funding.revaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.minilateral.funding.coalition.Scope;

/** Money in another currency, valued at a day. It never changes. */
@Entity
@Immutable
class Revaluation {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;
    String number;
    String currency;
    String budgetCurrency;
    LocalDate revaluedOn;
    long held;
    long book;
    long worth;
    String rate;
    LocalDate rateDate;
    String rateSource;
    Instant revaluedAt;
    String revaluedBy;

    /** Null where nothing had changed, so that nothing was booked. */
    String entryNumber;

    protected Revaluation() {}

    Revaluation(UUID id, Scope scope, LocalDate on, Valuation valuation) {
        this.id = id;
        this.consortiumId = scope.consortiumId();
        this.projectId = scope.projectId();
        this.currency = valuation.quote().from();
        this.budgetCurrency = valuation.quote().to();
        this.revaluedOn = on;
        this.held = valuation.held();
        this.book = valuation.book();
        this.worth = valuation.worth();
        this.rate = valuation.quote().rate().toString();
        this.rateDate = valuation.quote().rateDate();
        this.rateSource = valuation.quote().source();
    }

    Scope scope() {
        return new Scope(consortiumId, projectId);
    }
}
