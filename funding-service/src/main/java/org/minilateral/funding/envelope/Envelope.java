package org.minilateral.funding.envelope;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.Scope;

/** What a programme may cost over several years. Its text never changes: a larger one revises it, by its own decision. */
@Entity
@DynamicUpdate
class Envelope {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;

    /** The first of its chain, under which budgets and what was assessed are counted. */
    UUID rootId;

    UUID revisesId;
    String name;
    String currency;
    long amount;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    List<NewEnvelope.Year> years;

    String priceLevel;
    Instant proposedAt;
    String proposedBy;

    @Embedded
    Adoption adoption;

    @Version
    long version;

    protected Envelope() {}

    Envelope(Scope scope, NewEnvelope wanted, Envelope revised, Instant now, String nation) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = scope.consortiumId();
        this.projectId = scope.projectId();
        this.rootId = revised == null ? id : revised.rootId;
        this.revisesId = revised == null ? null : revised.id;
        this.name = wanted.name();
        this.currency = wanted.currency();
        this.amount = wanted.total();
        this.years = wanted.years();
        this.priceLevel = wanted.priceLevel();
        this.proposedAt = now;
        this.proposedBy = nation;
        this.adoption = Adoption.pending();
    }

    Scope scope() {
        return new Scope(consortiumId, projectId);
    }
}
