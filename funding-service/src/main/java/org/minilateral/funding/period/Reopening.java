package org.minilateral.funding.period;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.minilateral.funding.coalition.Adoption;

/** The request to open a closed period again; the nations decide on it. */
@Entity
@Table(name = "period_reopening")
@DynamicUpdate
class Reopening {

    @Id
    UUID id;

    UUID consortiumId;
    UUID periodId;
    String reason;
    Instant requestedAt;
    String requestedBy;

    @Embedded
    Adoption adoption;

    @Version
    long version;

    protected Reopening() {}

    Reopening(Period period, String reason, Instant now, String nation) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = period.consortiumId;
        this.periodId = period.id;
        this.reason = reason;
        this.requestedAt = now;
        this.requestedBy = nation;
        this.adoption = Adoption.pending();
    }
}
