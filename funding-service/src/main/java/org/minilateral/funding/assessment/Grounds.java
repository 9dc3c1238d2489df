package org.minilateral.funding.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.minilateral.funding.budget.Budgets;
import org.minilateral.funding.budget.Plan;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.ConsortiumFeed;
import org.minilateral.funding.coalition.DecisionRef;
import org.minilateral.funding.coalition.Decisions;
import org.minilateral.funding.costshare.CostShare;
import org.minilateral.funding.costshare.CostShares;
import org.minilateral.platform.feed.Followers;
import org.minilateral.platform.problem.Refused;

/** Finds the decisions on which an assessment rests. What the local copies lack is looked for once in the feed. */
@ApplicationScoped
class Grounds {

    private final Budgets budgets;
    private final CostShares costShares;
    private final Decisions decisions;
    private final Coalitions coalitions;
    private final Followers followers;

    Grounds(Budgets budgets, CostShares costShares, Decisions decisions, Coalitions coalitions, Followers followers) {
        this.budgets = budgets;
        this.costShares = costShares;
        this.decisions = decisions;
        this.coalitions = coalitions;
        this.followers = followers;
    }

    /** A budget and the cost share by which it is divided. */
    record Pair(Plan plan, CostShare costShare) {}

    /** Both, if decisions cover them. No row may be locked yet: the follower could wait for it while we wait for the feed. */
    Pair require(UUID consortiumId, NewAssessment wanted) {
        Pair pair = find(consortiumId, wanted);
        if (!coverOf(pair).lacks().isEmpty()) {
            followers.catchUp(ConsortiumFeed.CONSORTIUM);
            pair = find(consortiumId, wanted);
        }
        List<Cover.Lack> lacks = coverOf(pair).lacks();
        if (!lacks.isEmpty()) {
            throw Refused.state("decision-required", "No assessment without decisions that cover it. " + reasons(lacks))
                    .with("lacking", lacks);
        }
        return pair;
    }

    private Pair find(UUID consortiumId, NewAssessment wanted) {
        Plan plan = budgets.plan(wanted.budgetId())
                .filter(found -> found.scope().consortiumId().equals(consortiumId))
                .orElseThrow(() -> Refused.field("budget-unknown", "/budgetId", "The consortium has no such budget."));
        CostShare costShare = costShares
                .fresh(wanted.costShareId())
                .filter(found -> found.scope().consortiumId().equals(consortiumId))
                .orElseThrow(() ->
                        Refused.field("cost-share-unknown", "/costShareId", "The consortium has no such cost share."));
        return new Pair(plan, costShare);
    }

    private Cover coverOf(Pair pair) {
        Plan plan = pair.plan();
        CostShare costShare = pair.costShare();
        DecisionRef budgetDecision = plan.adoption().decision();
        return new Cover(
                new Cover.Part(
                        plan.id(), plan.name(), plan.scope(), plan.adoption().isAdopted()),
                budgetDecision == null ? Set.of() : decisions.electorateOf(budgetDecision.id()),
                new Cover.Part(
                        costShare.id(),
                        costShare.title(),
                        costShare.scope(),
                        costShare.adoption().isAdopted()),
                costShare.charged(),
                coalitions.nationsOf(plan.scope()));
    }

    private static String reasons(List<Cover.Lack> lacks) {
        return String.join(" ", lacks.stream().map(Cover.Lack::reason).toList());
    }
}
