package org.minilateral.funding.costshare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.minilateral.funding.coalition.DecisionTaken;

/** A decision of the consortium adopts a cost share, if everyone charged by it had a vote. */
@ApplicationScoped
class Adopting {

    private final CostShares costShares;
    private final CostShareEvents events;

    Adopting(CostShares costShares, CostShareEvents events) {
        this.costShares = costShares;
        this.events = events;
    }

    void adopt(@Observes DecisionTaken decision) {
        if (!"COST_SHARE".equals(decision.question()) || decision.subjectId() == null) {
            return;
        }
        costShares.fresh(decision.subjectId()).ifPresent(costShare -> {
            costShares.lock(costShare);
            if (costShare.adoption.take(decision, costShare.scope(), costShare.charged())) {
                events.adopted(costShare);
            }
        });
    }
}
