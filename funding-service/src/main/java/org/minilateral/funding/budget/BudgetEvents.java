package org.minilateral.funding.budget;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.DecisionRef;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.money.Money;

/** Tells the followers of this service what becomes of budgets. */
@ApplicationScoped
class BudgetEvents {

    private final Outbox outbox;
    private final Coalitions coalitions;

    BudgetEvents(Outbox outbox, Coalitions coalitions) {
        this.outbox = outbox;
        this.coalitions = coalitions;
    }

    /** Also for a changed text: it is a proposal again. */
    void proposed(Budget budget, BudgetRevision text) {
        write("funding.budget-proposed.v1", budget, text);
    }

    void adopted(Budget budget, BudgetRevision text) {
        write("funding.budget-adopted.v1", budget, text);
    }

    /** A transfer was proposed, or took effect. */
    void transfer(Transfer transfer, Scope scope) {
        outbox.write(new Happening(
                transfer.effectiveOn == null ? "funding.transfer-proposed.v1" : "funding.transferred.v1",
                "budgets/" + transfer.budgetId,
                transfer.consortiumId,
                coalitions.releasableTo(scope),
                new Transferred(
                        transfer.id,
                        transfer.number,
                        transfer.budgetId,
                        transfer.consortiumId,
                        scope.projectId(),
                        transfer.fromLine,
                        transfer.toLine,
                        Money.of(transfer.currency, transfer.amount),
                        transfer.adoption.decision())));
    }

    @RegisterForReflection
    record Transferred(
            UUID transferId,
            String number,
            UUID budgetId,
            UUID consortiumId,
            UUID projectId,
            int fromLine,
            int toLine,
            Money amount,
            DecisionRef decision) {}

    private void write(String type, Budget budget, BudgetRevision text) {
        outbox.write(new Happening(
                type,
                "budgets/" + budget.id,
                budget.consortiumId,
                coalitions.releasableTo(budget.scope()),
                new Told(
                        budget.id,
                        budget.consortiumId,
                        budget.projectId,
                        text.name,
                        text.fiscalYear,
                        text.number,
                        budget.revisionId,
                        Money.of(text.currency, text.total()),
                        budget.adoption.decision())));
    }

    @RegisterForReflection
    record Told(
            UUID budgetId,
            UUID consortiumId,
            UUID projectId,
            String name,
            int fiscalYear,
            int revision,
            UUID decisionSubject,
            Money total,
            DecisionRef decision) {}
}
