package org.minilateral.funding.revaluation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be revalued.
 *
 * @param on the day at whose rate it is valued
 * @param projectId the project that holds the money; absent for the consortium itself
 * @param currency of the money
 * @param budgetCurrency into which it is valued; absent where the scope was assessed in one other currency only
 */
record NewRevaluation(
        @NotNull LocalDate on,
        @Schema(nullable = true) UUID projectId,

        @NotNull @Schema(examples = "USD", pattern = "^[A-Z]{3}$")
        String currency,

        @Schema(nullable = true, examples = "EUR", pattern = "^[A-Z]{3}$")
        String budgetCurrency) {}
