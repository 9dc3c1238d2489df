package org.minilateral.funding.interest;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.minilateral.funding.coalition.Scope;

/** Interest that was booked for the days until a day. It never changes. */
@Entity
@Table(name = "interest_charge")
@Immutable
class Charge {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;
    String number;
    LocalDate asOf;
    Instant chargedAt;
    String chargedBy;
    String entryNumber;

    protected Charge() {}

    Charge(Scope scope, String number, LocalDate asOf, String nation) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = scope.consortiumId();
        this.projectId = scope.projectId();
        this.number = number;
        this.asOf = asOf;
        this.chargedBy = nation;
    }

    Scope scope() {
        return new Scope(consortiumId, projectId);
    }
}
