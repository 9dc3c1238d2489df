package org.minilateral.funding.costshare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.DecisionRef;
import org.minilateral.funding.coalition.Objection;
import org.minilateral.platform.concurrency.Versioned;
import org.minilateral.sharing.Fraction;

/**
 * A version of a cost share as its nations see it.
 *
 * @param number which version it is of those with its name and scope
 * @param sum exact sum of the weights
 * @param gap what the weights leave of the whole; zero if every part is taken on
 * @param decision that adopted it, or null
 * @param notAdopted why a decision on it had no effect, or null
 */
@Schema(name = "CostShare")
record CostShareView(
        UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        String name,
        int number,
        List<ScaleLine> scale,
        String whole,
        @Schema(examples = "98.45") String sum,
        @Schema(examples = "1.55") String gap,
        LocalDate validFrom,
        @Schema(nullable = true) String clause,
        Adoption.State state,
        @Schema(nullable = true) DecisionRef decision,
        @Schema(nullable = true) Objection notAdopted,
        String proposedBy,
        Instant proposedAt,
        long version)
        implements Versioned {

    static CostShareView of(CostShare costShare) {
        Fraction gap = costShare.gap();
        return new CostShareView(
                costShare.id,
                costShare.consortiumId,
                costShare.projectId,
                costShare.name,
                costShare.number,
                List.copyOf(costShare.scale),
                costShare.whole,
                Exact.text(Fraction.parse(costShare.whole).minus(gap)),
                Exact.text(gap),
                costShare.validFrom,
                costShare.clause,
                costShare.adoption.state(),
                costShare.adoption.decision(),
                costShare.adoption.notAdopted(),
                costShare.proposedBy,
                costShare.proposedAt,
                costShare.version);
    }
}
