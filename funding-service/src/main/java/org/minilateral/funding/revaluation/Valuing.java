package org.minilateral.funding.revaluation;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.exchange.Exchange;
import org.minilateral.platform.problem.Refused;

/** Values what a scope holds in another currency, without booking anything. */
@ApplicationScoped
class Valuing {

    private final Coalitions coalitions;
    private final Holdings holdings;
    private final Revaluations revaluations;
    private final Exchange exchange;

    Valuing(Coalitions coalitions, Holdings holdings, Revaluations revaluations, Exchange exchange) {
        this.coalitions = coalitions;
        this.holdings = holdings;
        this.revaluations = revaluations;
        this.exchange = exchange;
    }

    /** A revaluation that is not booked yet, and how it would be. */
    record Draft(Revaluation revaluation, Valuation valuation) {}

    @Transactional
    RevaluationView preview(String nation, UUID consortiumId, NewRevaluation wanted) {
        return RevaluationView.of(draft(nation, consortiumId, wanted).revaluation());
    }

    Draft draft(String nation, UUID consortiumId, NewRevaluation wanted) {
        Scope scope = new Scope(consortiumId, wanted.projectId());
        if (!coalitions.sees(nation, scope)) {
            throw Refused.field("project-unknown", "/projectId", "The consortium has no such project.");
        }
        holdings.takeTurns(scope);
        exchange.requireTender(wanted.currency(), "/currency");
        String budget = budgetCurrency(scope, wanted);
        revaluations.lastDay(scope, wanted.currency(), budget).ifPresent(last -> {
            if (!wanted.on().isAfter(last)) {
                throw Refused.state(
                        wanted.on().equals(last) ? "revalued-once" : "revaluation-out-of-order",
                        wanted.currency() + " was revalued as of " + last + ".");
            }
        });
        var quote = exchange.quote(wanted.currency(), budget, wanted.on(), "/currency");
        var held = holdings.held(scope, wanted.currency(), budget, wanted.on());
        var valuation = new Valuation(held.amount(), held.book(), quote);
        return new Draft(new Revaluation(UuidCreator.getTimeOrderedEpoch(), scope, wanted.on(), valuation), valuation);
    }

    private String budgetCurrency(Scope scope, NewRevaluation wanted) {
        List<String> budgets = holdings.budgetCurrencies(scope, wanted.currency());
        if (wanted.budgetCurrency() != null) {
            if (!budgets.contains(wanted.budgetCurrency())) {
                throw Refused.field(
                        "budget-currency-unknown", "/budgetCurrency", "Nothing was assessed in that other currency.");
            }
            return wanted.budgetCurrency();
        }
        if (budgets.size() != 1) {
            throw Refused.field(
                    "budget-currency-unclear",
                    "/budgetCurrency",
                    budgets.isEmpty() ? "Nothing was assessed in another currency." : "Say which: " + budgets + ".");
        }
        return budgets.getFirst();
    }
}
