package org.minilateral.funding.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
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
        } else if (!budget.adoption.isAdopted() && isOvertaken(budget)) {
            budget.adoption.object(new Objection(
                    "budget-revised-already", "Another budget has taken the place of the one that it revises."));
        } else if (budget.adoption.take(decision, budget.scope(), Set.of())) {
            open(budget, budgets.textOf(budget));
            events.adopted(budget, budgets.textOf(budget));
        }
    }

    private boolean isOvertaken(Budget budget) {
        return budget.revisesId != null
                && budgets.latestOf(budget.rootId)
                        .filter(latest -> latest.id.equals(budget.revisesId))
                        .isEmpty();
    }

    /** From now on its lines can be spent; those that it shares with a revised budget keep what became of them. */
    private void open(Budget budget, BudgetRevision text) {
        List<LineUse> shared = budget.revisesId == null ? List.of() : uses.lockAll(budget.rootId);
        for (int line = 0; line < text.lines.size(); line++) {
            long amount = text.lines.get(line).amount();
            if (line < shared.size()) {
                shared.get(line).amount = amount;
            } else {
                uses.persist(new LineUse(new LineUse.Key(budget.rootId, line), text.currency, amount));
            }
        }
    }
}
