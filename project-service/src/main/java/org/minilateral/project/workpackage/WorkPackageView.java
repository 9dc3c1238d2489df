package org.minilateral.project.workpackage;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.concurrency.Versioned;
import org.minilateral.platform.money.Money;
import org.minilateral.project.actualcost.Cost;

/**
 * A work package as it reads.
 *
 * @param actualCost what was approved of the claims on it, in the currency of its budget
 * @param actualCostPaid what of that was paid out
 * @param actualCostElsewhere what was approved in other currencies
 */
record WorkPackageView(
        UUID id,
        UUID projectId,
        @Schema(examples = "WP1") String number,
        String title,
        @Schema(examples = "AUS") String leadNation,
        String leadOrganisation,
        Money budget,
        @Schema(nullable = true) BigDecimal effortPersonMonths,
        List<UUID> dependsOn,
        Money actualCost,
        Money actualCostPaid,
        List<Money> actualCostElsewhere,
        long version)
        implements Versioned {

    /** @param spent what work packages have cost, this one perhaps among them */
    static WorkPackageView of(WorkPackage workPackage, Map<UUID, SortedMap<String, Cost>> spent) {
        SortedMap<String, Cost> costs = spent.getOrDefault(workPackage.id, Collections.emptySortedMap());
        String currency = workPackage.budgetCurrency;
        Cost cost = costs.getOrDefault(currency, Cost.NONE);
        return new WorkPackageView(
                workPackage.id,
                workPackage.projectId,
                workPackage.number,
                workPackage.title,
                workPackage.leadNation,
                workPackage.leadOrganisation,
                workPackage.budget(),
                workPackage.effortPersonMonths,
                workPackage.dependsOn.stream().sorted().toList(),
                Money.of(currency, cost.approved()),
                Money.of(currency, cost.paid()),
                costs.entrySet().stream()
                        .filter(other -> !other.getKey().equals(currency))
                        .map(other -> Money.of(other.getKey(), other.getValue().approved()))
                        .toList(),
                workPackage.version);
    }
}
