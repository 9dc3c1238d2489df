package org.minilateral.funding.assessment;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.budget.Plan;
import org.minilateral.funding.coalition.DecisionRef;
import org.minilateral.funding.costshare.CostShare;

/**
 * On what an assessment rests. What was adopted does not change, so it is written down here once.
 *
 * @param costShareNumber which version of the cost share
 * @param costShareMethod by which method it divides
 * @param clause of the arrangement on which the cost share rests, or null
 */
@Embeddable
record Basis(
        UUID budgetId,
        String budgetName,
        @Schema(examples = "D-2026-0002") String budgetDecision,
        UUID costShareId,
        String costShareName,
        int costShareNumber,
        @Schema(examples = "fixed") String costShareMethod,
        @Schema(examples = "D-2026-0001") String costShareDecision,
        @Schema(examples = "12.3", nullable = true) String clause) {

    static Basis of(Plan plan, CostShare costShare) {
        DecisionRef decision = costShare.adoption().decision();
        return new Basis(
                plan.id(),
                plan.name(),
                plan.adoption().decision().number(),
                costShare.id(),
                costShare.name(),
                costShare.number(),
                costShare.methodType(),
                decision.number(),
                costShare.groundClause());
    }
}
