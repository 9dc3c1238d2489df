package org.minilateral.funding.receipt;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.money.Money;

/**
 * Money that a nation paid to a scope's bank account.
 *
 * @param projectId the project whose bank account it is; absent for that of the consortium
 * @param valueDate the day on which the bank credited it
 * @param bankReference how the bank names the payment
 * @param applyTo the calls that the nation paid, in the order in which they are settled; absent for the oldest debt first
 */
record NewPayment(
        @NotNull @NationCode @Schema(examples = "DEU") String nation,

        @Schema(nullable = true) UUID projectId,
        @NotNull Money amount,
        @NotNull LocalDate valueDate,

        @NotBlank @Size(max = 140) @Schema(examples = "2026112300004711")
        String bankReference,

        @Size(max = 200) @Schema(nullable = true) List<@NotNull UUID> applyTo) {

    Payment payment(UUID consortiumId) {
        return new Payment(
                new Scope(consortiumId, projectId),
                null,
                nation,
                amount,
                valueDate,
                bankReference,
                applyTo == null ? List.of() : applyTo);
    }
}
