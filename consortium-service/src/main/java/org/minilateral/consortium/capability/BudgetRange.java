package org.minilateral.consortium.capability;

import jakarta.validation.constraints.NotNull;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** What a nation would put in, from the least to the most, in one currency. */
public record BudgetRange(@NotNull Money from, @NotNull Money to) {

    void requireInOrder() {
        if (!from.currency().equals(to.currency())) {
            throw Refused.field("budget-currencies-differ", "/budget/to", "A range is in one currency.");
        }
        if (from.minor() < 0 || from.minor() > to.minor()) {
            throw Refused.field("budget-not-in-order", "/budget", "A range runs from zero or more to its upper end.");
        }
    }
}
