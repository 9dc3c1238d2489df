package org.minilateral.funding.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.platform.problem.Refused;
import org.minilateral.platform.release.OneInstant;

/** Reports how far budgets are used. */
@ApplicationScoped
class Executions {

    private final Budgets budgets;
    private final LineUses uses;
    private final Coalitions coalitions;
    private final Clock clock;

    Executions(Budgets budgets, LineUses uses, Coalitions coalitions, Clock clock) {
        this.budgets = budgets;
        this.uses = uses;
        this.coalitions = coalitions;
        this.clock = clock;
    }

    /** Of the chain to which the budget belongs, by the text that was adopted last. */
    Execution of(UUID budgetId) {
        return OneInstant.read(() -> {
            Budget asked = budgets.get(budgetId);
            Budget budget = budgets.latestOf(asked.rootId)
                    .orElseThrow(() -> Refused.state("budget-not-adopted", "Nothing is spent before it is adopted."));
            BudgetRevision text = budgets.textOf(budget);
            List<LineUse> lines = uses.of(budget.rootId);
            return new Execution(
                    budget.id,
                    text.name,
                    text.fiscalYear,
                    text.currency,
                    Clearance.UNCLASSIFIED,
                    coalitions.releasableTo(budget.scope()),
                    clock.instant(),
                    lines.stream().map(use -> line(use, text)).toList(),
                    Execution.Figures.of(text.currency, lines));
        });
    }

    private static Execution.Line line(LineUse use, BudgetRevision text) {
        BudgetLine line = text.lines.get(use.key.line());
        return new Execution.Line(
                use.key.line(),
                line.kind(),
                line.workPackageId(),
                line.title(),
                Execution.Figures.of(text.currency, List.of(use)));
    }
}
