package org.minilateral.funding.surplus;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.minilateral.funding.approval.Approval;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.period.FiscalYear;
import org.minilateral.platform.caller.Caller;

/** The close of a fiscal year: proposed by one person, booked by the approval of another. */
@Entity
@DynamicUpdate
class YearClosing {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;
    int fiscalYear;
    LocalDate firstDay;
    LocalDate lastDay;

    @Embedded
    Approval approval;

    @Version
    long version;

    protected YearClosing() {}

    YearClosing(Scope scope, FiscalYear year, Caller by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = scope.consortiumId();
        this.projectId = scope.projectId();
        this.fiscalYear = year.number();
        this.firstDay = year.firstDay();
        this.lastDay = year.lastDay();
        this.approval = Approval.proposed(by, now);
    }

    Scope scope() {
        return new Scope(consortiumId, projectId);
    }
}
