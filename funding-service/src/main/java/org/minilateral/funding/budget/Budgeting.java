package org.minilateral.funding.budget;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.concurrency.IfMatch;
import org.minilateral.platform.problem.Refused;

/** Nations propose a budget and change it until it is adopted. */
@ApplicationScoped
class Budgeting {

    private final Coalitions coalitions;
    private final Budgets budgets;
    private final BudgetEvents events;
    private final Clock clock;

    Budgeting(Coalitions coalitions, Budgets budgets, BudgetEvents events, Clock clock) {
        this.coalitions = coalitions;
        this.budgets = budgets;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    BudgetView propose(SecurityIdentity identity, UUID consortiumId, NewBudget wanted) {
        Scope scope = new Scope(consortiumId, wanted.projectId());
        String nation = Caller.of(identity).nation();
        if (!coalitions.sees(nation, scope)) {
            throw Refused.field("project-unknown", "/projectId", "The consortium has no such project.");
        }
        BudgetText text = wanted.text();
        check(scope, text);
        var budget = new Budget(scope, clock.instant(), nation);
        budgets.persistAndFlush(budget);
        var first = new BudgetRevision(budget.id, budget.id, 1, text, budget.proposedAt, nation);
        budgets.write(first);
        events.proposed(budget, first);
        return BudgetView.of(budget, first);
    }

    @Transactional
    BudgetView change(SecurityIdentity identity, UUID budgetId, IfMatch seen, BudgetText text) {
        Budget budget = budgets.lock(budgetId);
        seen.require(budget.version);
        check(budget.scope(), text);
        BudgetRevision next = budgets.textOf(budget)
                .next(text, clock.instant(), Caller.of(identity).nation());
        budget.change(next);
        budgets.write(next);
        events.proposed(budget, next);
        return BudgetView.of(budget, next);
    }

    private void check(Scope scope, BudgetText text) {
        text.check();
        List<NewBudgetLine> lines = text.lines();
        for (int i = 0; i < lines.size(); i++) {
            NewBudgetLine line = lines.get(i);
            if (line.workPackageId() == null) {
                continue;
            }
            String pointer = "/lines/" + i + "/workPackageId";
            if (line.kind() != BudgetLine.Kind.PROJECT) {
                throw Refused.field("work-package-not-wanted", pointer, "Only a PROJECT line is for a work package.");
            }
            if (!coalitions.hasWorkPackage(scope, line.workPackageId())) {
                throw Refused.field("work-package-unknown", pointer, "There is no such work package in the scope.");
            }
        }
    }
}
