package org.minilateral.funding.interest;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minilateral.funding.coalition.Adoption;

/** What a consortium's nations owe for paying late. Their text never changes: other steps are other terms. */
@Entity
@DynamicUpdate
class InterestTerms {

    @Id
    UUID id;

    UUID consortiumId;
    String name;
    LocalDate validFrom;
    String clause;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Step> steps;

    Instant proposedAt;
    String proposedBy;

    @Embedded
    Adoption adoption;

    @Version
    long version;

    protected InterestTerms() {}

    InterestTerms(UUID consortiumId, NewTerms wanted, Instant now, String nation) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = consortiumId;
        this.name = wanted.name();
        this.validFrom = wanted.validFrom();
        this.clause = wanted.clause();
        this.steps = List.copyOf(wanted.steps());
        this.proposedAt = now;
        this.proposedBy = nation;
        this.adoption = Adoption.pending();
    }
}
