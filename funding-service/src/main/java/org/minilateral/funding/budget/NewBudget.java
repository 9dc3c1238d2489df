package org.minilateral.funding.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A budget that a nation proposes.
 *
 * @param projectId the project it pays for; absent for the whole consortium
 */
record NewBudget(
        @NotBlank @Size(max = 200) @Schema(examples = "Spacelab sub-phase B2")
        String name,

        @Schema(nullable = true) UUID projectId,

        @NotNull @Min(1900) @Max(2999) @Schema(examples = "2026")
        Integer fiscalYear,

        @NotNull @Schema(examples = "EUR", pattern = "^[A-Z]{3}$")
        String currency,

        @NotEmpty @Size(max = 500) List<@Valid @NotNull NewBudgetLine> lines) {

    BudgetText text() {
        return new BudgetText(name, fiscalYear, currency, lines);
    }
}
