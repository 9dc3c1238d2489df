package org.minilateral.funding.budget;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.money.Money;

/**
 * An order or a contract.
 *
 * @param line place of the line in the budget, from 0
 * @param supplier the organisation with which it is placed
 */
record NewCommitment(
        @NotNull @Min(0) @Max(499) @Schema(examples = "0") Integer line,

        @NotBlank @Size(max = 200) @Schema(examples = "Pressure hull, phase 1")
        String title,

        @NotBlank @Size(max = 200) @Schema(examples = "Aeritalia")
        String supplier,

        @NotNull @NationCode @Schema(examples = "ITA") String supplierNation,
        @NotNull Money amount) {}
