package org.minilateral.funding.indexation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.minilateral.funding.budget.Budgets;
import org.minilateral.funding.budget.Plan;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** A nation that proposes a budget says in which price level it is written, once for each text and before it is adopted. */
@ApplicationScoped
class Naming {

    private final Budgets budgets;
    private final IndexSeriesRegister register;
    private final IndexValues values;
    private final PriceLevels levels;
    private final IndexEvents events;
    private final Clock clock;

    Naming(
            Budgets budgets,
            IndexSeriesRegister register,
            IndexValues values,
            PriceLevels levels,
            IndexEvents events,
            Clock clock) {
        this.budgets = budgets;
        this.register = register;
        this.values = values;
        this.levels = levels;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    PriceLevelView name(Caller by, UUID budgetId, NewPriceLevel wanted) {
        Plan plan = budgets.plan(budgetId).orElseThrow(Refused::missing);
        if (plan.adoption().isAdopted()) {
            throw Refused.state("budget-adopted", "An adopted budget does not change; propose another one.");
        }
        register.findByIdOptional(wanted.seriesId())
                .filter(series -> series.consortiumId.equals(plan.scope().consortiumId()))
                .orElseThrow(() ->
                        Refused.field("index-series-unknown", "/seriesId", "The consortium has no such price index."));
        if (values.at(wanted.seriesId(), wanted.period()).isEmpty()) {
            throw Refused.field("period-unknown", "/period", "The index has no value for " + wanted.period() + ".");
        }
        UUID text = levels.currentText(budgetId);
        if (levels.findById(text) != null) {
            throw Refused.state("price-level-named", "The price level of this text is named; propose another text.");
        }
        var level = new PriceLevel(text, budgetId, plan.scope(), wanted, clock.instant(), by.nation());
        levels.persistAndFlush(level);
        events.named(level);
        return PriceLevelView.of(level);
    }
}
