package org.minilateral.funding.call;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * An instalment to be called.
 *
 * @param dueOn the day by which it is to be paid
 * @param reference what the nations' treasuries should quote beside their payment reference
 */
record NewCall(
        @NotNull Money amount,
        @NotNull LocalDate dueOn,

        @Size(max = 140) @Schema(examples = "First instalment", nullable = true)
        String reference) {}
