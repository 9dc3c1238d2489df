package org.minilateral.funding.interest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.DecisionRef;
import org.minilateral.funding.coalition.Objection;

/**
 * Terms of late interest as their nations see them.
 *
 * @param id subject of the decision (question OTHER) that adopts them
 * @param decision that adopted them, or null
 * @param notAdopted why a decision on them had no effect, or null
 */
@Schema(name = "InterestTerms")
@RegisterForReflection
record TermsView(
        UUID id,
        UUID consortiumId,
        String name,
        LocalDate validFrom,
        @Schema(nullable = true) String clause,
        List<Step> steps,
        Instant proposedAt,
        String proposedBy,
        Adoption.State state,
        @Schema(nullable = true) DecisionRef decision,
        @Schema(nullable = true) Objection notAdopted) {

    static TermsView of(InterestTerms terms) {
        return new TermsView(
                terms.id,
                terms.consortiumId,
                terms.name,
                terms.validFrom,
                terms.clause,
                terms.steps,
                terms.proposedAt,
                terms.proposedBy,
                terms.adoption.state(),
                terms.adoption.decision(),
                terms.adoption.notAdopted());
    }
}
