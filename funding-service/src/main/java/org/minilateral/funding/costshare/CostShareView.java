package org.minilateral.funding.costshare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.DecisionRef;
import org.minilateral.funding.coalition.Objection;
import org.minilateral.funding.method.SharingConstraint;
import org.minilateral.funding.method.SharingMethod;
import org.minilateral.platform.concurrency.Versioned;
import org.minilateral.sharing.Fraction;

/**
 * A version of a cost share as its nations see it.
 *
 * @param number which version it is of those with its name and scope
 * @param method how it divides, word for word
 * @param scale the table that results before absolute ceilings; empty where the shares depend on the budget's kinds
 * @param sum exact sum of the weights
 * @param gap what the weights leave of the whole; zero if every part is taken on
 * @param validUntil the day before an adopted later version takes its place, or null
 * @param supersededBy that version, or null
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
        SharingMethod method,
        List<SharingConstraint> constraints,
        List<ScaleLine> scale,
        String whole,
        @Schema(examples = "98.45") String sum,
        @Schema(examples = "1.55") String gap,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validUntil,
        @Schema(nullable = true) UUID supersededBy,
        @Schema(nullable = true) String clause,
        Adoption.State state,
        @Schema(nullable = true) DecisionRef decision,
        @Schema(nullable = true) Objection notAdopted,
        String proposedBy,
        Instant proposedAt,
        long version)
        implements Versioned {

    /** @param successor the adopted version that comes after it, or null */
    static CostShareView of(CostShare costShare, CostShare successor) {
        Fraction gap = costShare.gap();
        return new CostShareView(
                costShare.id,
                costShare.consortiumId,
                costShare.projectId,
                costShare.name,
                costShare.number,
                costShare.method,
                costShare.constraints,
                List.copyOf(costShare.scale),
                costShare.whole,
                Exact.text(Fraction.parse(costShare.whole).minus(gap)),
                Exact.text(gap),
                costShare.validFrom,
                successor == null ? null : successor.validFrom.minusDays(1),
                successor == null ? null : successor.id,
                costShare.clause,
                costShare.adoption.state(),
                costShare.adoption.decision(),
                costShare.adoption.notAdopted(),
                costShare.proposedBy,
                costShare.proposedAt,
                costShare.version);
    }
}
