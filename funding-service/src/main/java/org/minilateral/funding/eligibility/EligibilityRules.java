package org.minilateral.funding.eligibility;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.runtime.annotations.RegisterForReflection;
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
import org.minilateral.funding.coalition.Scope;

/** One version of what makes a cost eligible in a consortium. Its text never changes: other rules are another version. */
@Entity
@DynamicUpdate
class EligibilityRules {

    @Id
    UUID id;

    UUID consortiumId;
    int number;
    LocalDate validFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    Text text;

    Instant proposedAt;
    String proposedBy;

    @Embedded
    Adoption adoption;

    @Version
    long version;

    protected EligibilityRules() {}

    EligibilityRules(UUID consortiumId, int number, NewEligibilityRules wanted, Instant now, String nation) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = consortiumId;
        this.number = number;
        this.validFrom = wanted.validFrom();
        this.text = new Text(wanted.rules());
        this.proposedAt = now;
        this.proposedBy = nation;
        this.adoption = Adoption.pending();
    }

    Scope scope() {
        return new Scope(consortiumId, null);
    }

    RulesInForce inForce() {
        return new RulesInForce(id, number, adoption.decision(), text.rules());
    }

    /** As it is stored. */
    @RegisterForReflection
    record Text(List<EligibilityRule> rules) {}
}
