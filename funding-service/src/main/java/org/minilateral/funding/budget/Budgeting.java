package org.minilateral.funding.budget;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.envelope.Envelopes;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.concurrency.IfMatch;
import org.minilateral.platform.problem.Refused;

/** Nations propose a budget and change it until it is adopted. */
@ApplicationScoped
class Budgeting {

    private final Coalitions coalitions;
    private final Budgets budgets;
    private final Envelopes envelopes;
    private final BudgetEvents events;
    private final Clock clock;

    Budgeting(Coalitions coalitions, Budgets budgets, Envelopes envelopes, BudgetEvents events, Clock clock) {
        this.envelopes = envelopes;
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
        Budget revised = wanted.revises() == null ? null : revised(scope, wanted.revises());
        var budget = new Budget(scope, revised, envelopeOf(scope, wanted), clock.instant(), nation);
        var first = new BudgetRevision(budget.id, budget.id, 1, text, budget.proposedAt, nation);
        requireExtension(budget, first);
        budgets.persistAndFlush(budget);
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
        requireExtension(budget, next);
        budget.change(next);
        budgets.write(next);
        events.proposed(budget, next);
        return BudgetView.of(budget, next);
    }

    private UUID envelopeOf(Scope scope, NewBudget wanted) {
        return wanted.envelopeId() == null
                ? null
                : envelopes.chainFor(wanted.envelopeId(), scope, wanted.currency(), wanted.fiscalYear());
    }

    private Budget revised(Scope scope, UUID id) {
        Budget revised = budgets.findByIdOptional(id)
                .filter(found -> found.scope().equals(scope))
                .orElseThrow(
                        () -> Refused.field("budget-unknown", "/revises", "There is no such budget in the scope."));
        if (!budgets.latestOf(revised.rootId).filter(revised::equals).isPresent()) {
            throw Refused.field(
                    "budget-not-current", "/revises", "Only an adopted budget that no other has replaced is revised.");
        }
        return revised;
    }

    private void requireExtension(Budget budget, BudgetRevision text) {
        if (budget.revisesId == null) {
            return;
        }
        BudgetRevision before = budgets.textOf(budgets.get(budget.revisesId));
        if (text.fiscalYear != before.fiscalYear || !text.currency.equals(before.currency)) {
            throw Refused.field(
                    "revision-differs", "/revises", "A budget is revised for the same year, in the same currency.");
        }
        if (!text.extendsLinesOf(before)) {
            throw Refused.field(
                    "revised-line-missing",
                    "/lines",
                    "The lines of the revised budget stay in their places, each with the same kind and no less.");
        }
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
