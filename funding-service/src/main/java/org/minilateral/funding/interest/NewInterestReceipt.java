package org.minilateral.funding.interest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.money.Money;

/**
 * Interest that a nation paid.
 *
 * @param projectId the project whose calls were late; null for the consortium's own
 * @param valueDate the day on which the bank credited it
 */
record NewInterestReceipt(
        @NotNull @NationCode @Schema(examples = "DEU") String nation,

        @Schema(nullable = true) UUID projectId,
        @NotNull Money amount,
        @NotNull LocalDate valueDate,

        @Size(max = 140) @Schema(examples = "2026112300004712", nullable = true)
        String bankReference) {}
