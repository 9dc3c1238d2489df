package org.minilateral.funding.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A budget that a nation proposes.
 *
 * @param projectId the project it pays for; absent for the whole consortium
 * @param revises the adopted budget of the same year that costs more than planned: its lines stay in their places, with no
 *     less each, and only what is more is assessed
 * @param envelopeId the envelope over several years to which it belongs; one that revises another belongs where that does
 */
record NewBudget(
        @NotBlank @Size(max = 200) @Schema(examples = "Spacelab sub-phase B2")
        String name,

        @Schema(nullable = true) UUID projectId,

        @NotNull @Min(1900) @Max(2999) @Schema(examples = "2026")
        Integer fiscalYear,

        @NotNull @Schema(examples = "EUR", pattern = "^[A-Z]{3}$")
        String currency,

        @NotEmpty @Size(max = 500) List<@Valid @NotNull NewBudgetLine> lines,

        @Pattern(regexp = BudgetText.PERCENT)
        @Schema(
                examples = "10",
                nullable = true,
                description = "per cent of a line that may be transferred from it without a decision; absent for none")
        String transferLimit,

        @Schema(nullable = true) UUID revises,
        @Schema(nullable = true) UUID envelopeId) {

    BudgetText text() {
        return new BudgetText(name, fiscalYear, currency, lines, transferLimit);
    }
}
