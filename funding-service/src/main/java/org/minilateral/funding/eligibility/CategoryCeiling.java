package org.minilateral.funding.eligibility;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/**
 * Costs of a category are paid up to an amount. A claim in another currency than the ceiling's can't be held against it, so it
 * is not eligible.
 *
 * @param per whether the amount is for each claim, or for all claims of a work package together
 */
@RegisterForReflection
record CategoryCeiling(
        @NotNull CostCategory category,
        @NotNull Money amount,
        @NotNull Per per,

        @Size(max = 40) @Schema(examples = "9.4", nullable = true)
        String clause)
        implements EligibilityRule {

    @Schema(name = "CeilingPer")
    enum Per {
        CLAIM,
        WORK_PACKAGE
    }

    @Override
    public void check(String pointer) {
        if (amount.minor() < 0) {
            throw Refused.field("amount-negative", pointer + "/amount/value", "A ceiling is not below nothing.");
        }
    }

    @Override
    public List<Finding> breaches(Claimed claimed) {
        long sum = per == Per.CLAIM ? 0 : claimed.earlier().getOrDefault(category, 0L);
        for (Cost cost : claimed.costs()) {
            if (cost.category() == category) {
                if (!claimed.currency().equals(amount.currency())) {
                    return List.of(Finding.of(
                            cost,
                            "amount/currency",
                            "ceiling-in-other-currency",
                            this,
                            category + " has a ceiling in " + amount.currency() + "."));
                }
                sum = Math.addExact(sum, cost.minor());
                if (sum > amount.minor()) {
                    return List.of(Finding.of(cost, "amount", "category-ceiling-exceeded", this, exceeded()));
                }
            }
        }
        return List.of();
    }

    private String exceeded() {
        return category + " is paid up to " + amount.value() + " " + amount.currency() + " per "
                + (per == Per.CLAIM ? "claim" : "work package") + ".";
    }
}
