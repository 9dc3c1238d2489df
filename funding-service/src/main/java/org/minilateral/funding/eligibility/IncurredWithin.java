package org.minilateral.funding.eligibility;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Costs are paid that were incurred while the project ran, or in the year of the budget that pays. */
@RegisterForReflection
record IncurredWithin(
        @NotNull Span span,

        @Size(max = 40) @Schema(examples = "9.5", nullable = true)
        String clause) implements EligibilityRule {

    @Schema(name = "EligibleSpan")
    enum Span {
        /** From the project's first day to its last; while these are not known, no cost is inside. */
        PROJECT,
        BUDGET_YEAR
    }

    @Override
    public List<Finding> breaches(Claimed claimed) {
        return claimed.costs().stream()
                .filter(cost -> !isInside(cost.incurredOn(), claimed))
                .map(cost -> Finding.of(cost, "incurredOn", "incurred-outside", this, outside(claimed)))
                .toList();
    }

    private boolean isInside(LocalDate day, Claimed claimed) {
        return switch (span) {
            case BUDGET_YEAR -> day.getYear() == claimed.fiscalYear();
            case PROJECT ->
                claimed.projectStart() != null
                        && claimed.projectEnd() != null
                        && !day.isBefore(claimed.projectStart())
                        && !day.isAfter(claimed.projectEnd());
        };
    }

    private String outside(Claimed claimed) {
        return switch (span) {
            case BUDGET_YEAR -> "The budget that pays is for " + claimed.fiscalYear() + ".";
            case PROJECT ->
                claimed.projectStart() == null || claimed.projectEnd() == null
                        ? "The project's first and last day are not known."
                        : "The project runs from " + claimed.projectStart() + " to " + claimed.projectEnd() + ".";
        };
    }
}
