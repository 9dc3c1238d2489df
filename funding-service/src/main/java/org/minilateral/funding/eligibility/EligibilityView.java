package org.minilateral.funding.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.DecisionRef;
import org.minilateral.funding.coalition.Objection;
import org.minilateral.platform.concurrency.Versioned;

/**
 * A version of the eligibility rules. An ELIGIBILITY decision that names its id adopts it.
 *
 * @param number which version it is, from 1
 * @param decision that adopted it, or null
 * @param notAdopted why a decision on it had no effect, or null
 */
@Schema(name = "EligibilityRules")
record EligibilityView(
        UUID id,
        UUID consortiumId,
        int number,
        LocalDate validFrom,
        List<EligibilityRule> rules,
        Adoption.State state,
        @Schema(nullable = true) DecisionRef decision,
        @Schema(nullable = true) Objection notAdopted,
        String proposedBy,
        Instant proposedAt,
        long version)
        implements Versioned {

    static EligibilityView of(EligibilityRules rules) {
        return new EligibilityView(
                rules.id,
                rules.consortiumId,
                rules.number,
                rules.validFrom,
                rules.text.rules(),
                rules.adoption.state(),
                rules.adoption.decision(),
                rules.adoption.notAdopted(),
                rules.proposedBy,
                rules.proposedAt,
                rules.version);
    }
}
