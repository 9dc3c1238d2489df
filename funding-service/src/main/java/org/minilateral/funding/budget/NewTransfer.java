package org.minilateral.funding.budget;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/** Money that is to move between two lines, named by their places in the budget, from 0. */
record NewTransfer(
        @NotNull @Min(0) @Max(499) @Schema(examples = "0") Integer fromLine,
        @NotNull @Min(0) @Max(499) @Schema(examples = "1") Integer toLine,
        @NotNull Money amount,

        @NotBlank @Size(max = 500) @Schema(examples = "Wind tunnel hours cost more")
        String reason) {}
