package org.minilateral.funding.surplus;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.money.Money;

/**
 * Surplus that is to be paid back.
 *
 * @param valueDate the day on which the bank pays it
 */
record NewRefund(
        @NotNull @NationCode @Schema(examples = "DEU") String nation,

        @Schema(nullable = true) UUID projectId,
        @NotNull Money amount,
        @NotNull LocalDate valueDate,
        @Size(max = 140) @Schema(nullable = true) String bankReference) {}
