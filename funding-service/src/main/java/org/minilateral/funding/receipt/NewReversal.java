package org.minilateral.funding.receipt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a receipt is undone.
 *
 * @param on the day from which it counts as undone: that on which the bank took the money back, say
 */
record NewReversal(
        @NotBlank @Size(max = 500) @Schema(examples = "Returned by the bank: account closed")
        String reason,

        @NotNull LocalDate on) {}
