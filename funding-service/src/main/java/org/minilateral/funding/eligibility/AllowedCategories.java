package org.minilateral.funding.eligibility;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Only costs of these categories are paid. */
@RegisterForReflection
record AllowedCategories(
        @NotEmpty @Size(max = 6) List<@NotNull CostCategory> categories,

        @Size(max = 40) @Schema(examples = "9.1", nullable = true)
        String clause)
        implements EligibilityRule {

    @Override
    public List<Finding> breaches(Claimed claimed) {
        return claimed.costs().stream()
                .filter(cost -> !categories.contains(cost.category()))
                .map(cost -> Finding.of(
                        cost, "category", "category-not-allowed", this, cost.category() + " is not paid for."))
                .toList();
    }
}
