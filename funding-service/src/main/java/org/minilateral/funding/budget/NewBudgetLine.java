package org.minilateral.funding.budget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * A line of a budget.
 *
 * @param workPackageId the work package that the money is for; only in a line of kind PROJECT
 */
record NewBudgetLine(
        @NotNull BudgetLine.Kind kind,
        @Schema(nullable = true) UUID workPackageId,

        @NotBlank @Size(max = 200) @Schema(examples = "Design studies")
        String title,

        @NotNull Money amount) {

    BudgetLine line() {
        return new BudgetLine(kind, workPackageId, title, amount.minor());
    }
}
