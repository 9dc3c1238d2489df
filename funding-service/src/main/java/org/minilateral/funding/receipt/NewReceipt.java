package org.minilateral.funding.receipt;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.call.Call;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.money.Money;

/**
 * Money that a nation paid on a call.
 *
 * @param valueDate the day on which the bank credited it
 * @param bankReference how the bank names the payment
 */
record NewReceipt(
        @NotNull @NationCode @Schema(examples = "DEU") String nation,

        @NotNull Money amount,
        @NotNull LocalDate valueDate,

        @Size(max = 140) @Schema(examples = "2026112300004711", nullable = true)
        String bankReference) {

    Payment payment(Call call) {
        return new Payment(call.scope(), call.id(), nation, amount, valueDate, bankReference, List.of());
    }
}
