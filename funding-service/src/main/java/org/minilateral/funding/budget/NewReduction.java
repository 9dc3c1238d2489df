package org.minilateral.funding.budget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/** What of an order is cancelled; all that is open of it cancels it. */
record NewReduction(
        @NotNull Money amount,

        @NotBlank @Size(max = 500) @Schema(examples = "Second batch cancelled")
        String reason) {}
