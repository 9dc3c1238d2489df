package org.minilateral.funding.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.problem.Refused;

/** What is planned to be spent. Nations decide on one text of it; a changed text needs a decision of its own. */
@Entity
@DynamicUpdate
class Budget {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;

    /** The current text. The first text has the budget's own id, each later one its own. */
    UUID revisionId;

    /** The budget of the same year that this one takes the place of, or null. */
    UUID revisesId;

    /** The first budget of its chain, under which the lines are kept that all of them share. */
    UUID rootId;

    /** The first of the chain of envelopes to which it belongs, or null. */
    UUID envelopeId;

    Instant proposedAt;
    String proposedBy;

    @Embedded
    Adoption adoption;

    @Version
    long version;

    protected Budget() {}

    /** @param revised the adopted budget that this one takes the place of, or null */
    Budget(Scope scope, Budget revised, UUID envelopeId, Instant now, String nation) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = scope.consortiumId();
        this.projectId = scope.projectId();
        this.revisionId = id;
        this.envelopeId = revised == null ? envelopeId : revised.envelopeId;
        this.revisesId = revised == null ? null : revised.id;
        this.rootId = revised == null ? id : revised.rootId;
        this.proposedAt = now;
        this.proposedBy = nation;
        this.adoption = Adoption.pending();
    }

    /** Puts another text in its place, on which no decision has been taken. */
    void change(BudgetRevision next) {
        if (adoption.isAdopted()) {
            throw Refused.state("budget-adopted", "An adopted budget does not change; propose another one.");
        }
        revisionId = next.id;
        adoption.object(null);
    }

    Scope scope() {
        return new Scope(consortiumId, projectId);
    }
}
