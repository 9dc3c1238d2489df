package org.minilateral.funding.expenditure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * Money to be paid on a claim, in part or whole.
 *
 * @param valueDate the day on which the bank is debited
 * @param bankReference how the bank names the payment
 */
record NewPayment(
        @NotNull Money amount,
        @NotNull LocalDate valueDate,

        @NotBlank @Size(max = 140) @Schema(examples = "2026112300004712")
        String bankReference) {}
