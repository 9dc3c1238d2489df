package org.minilateral.funding.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.minilateral.funding.coalition.DecisionTaken;
import org.minilateral.funding.coalition.Objection;

/**
 * A decision of the consortium adopts the text of a budget that it was taken on. Whom the money will be charged to is known
 * only when it is assessed, so that is where the electorate is looked at.
 */
@ApplicationScoped
class Adopting {

    private final Budgets budgets;
    private final LineUses uses;
    private final BudgetEvents events;

    Adopting(Budgets budgets, LineUses uses, BudgetEvents events) {
        this.budgets = budgets;
        this.uses = uses;
        this.events = events;
    }

    void adopt(@Observes DecisionTaken decision) {
        if ("BUDGET".equals(decision.question()) && decision.subjectId() != null) {
            budgets.ofText(decision.subjectId()).ifPresent(budget -> adopt(budget, decision));
        }
    }

    private void adopt(Budget budget, DecisionTaken decision) {
        if (!budget.revisionId.equals(decision.subjectId())) {
            budget.adoption.object(new Objection(
                    "text-changed-since", decision.number() + " was taken on an earlier text of this budget."));
        } else if (budget.adoption.take(decision, budget.scope(), Set.of())) {
            open(budget, budgets.textOf(budget));
            events.adopted(budget, budgets.textOf(budget));
        }
    }

    /** From now on its lines can be spent. */
    private void open(Budget budget, BudgetRevision text) {
        for (int line = 0; line < text.lines.size(); line++) {
            uses.persist(new LineUse(
                    new LineUse.Key(budget.rootId, line),
                    text.currency,
                    text.lines.get(line).amount()));
        }
    }
}
