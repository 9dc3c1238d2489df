package org.minilateral.funding.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A claim with everything that the rules ask about it.
 *
 * @param earlier minor units that other claims hold at the work package, by category; refused ones are not among them
 * @param shownBefore SHA-256 of documents that other claims rest on
 * @param projectStart first day of the project, or null if it is not known
 * @param projectEnd last day of it, or null
 * @param fiscalYear year of the budget that pays
 */
public record Claimed(
        String currency,
        List<Cost> costs,
        Map<CostCategory, Long> earlier,
        Set<String> shownBefore,
        LocalDate projectStart,
        LocalDate projectEnd,
        int fiscalYear) {

    public Claimed {
        costs = List.copyOf(costs);
        earlier = Map.copyOf(earlier);
        shownBefore = Set.copyOf(shownBefore);
    }

    long sum(CostCategory category) {
        return costs.stream()
                .filter(cost -> cost.category() == category)
                .mapToLong(Cost::minor)
                .reduce(0, Math::addExact);
    }
}
