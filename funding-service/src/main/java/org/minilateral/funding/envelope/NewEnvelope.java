package org.minilateral.funding.envelope;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/**
 * An envelope that a nation proposes; it is the sum of its years.
 *
 * @param projectId the project it is for; absent for the whole consortium
 * @param priceLevel the year in whose prices it is stated, or absent
 * @param revises the adopted envelope that it takes the place of, or absent
 */
record NewEnvelope(
        @NotBlank @Size(max = 200) @Schema(examples = "Construction 2026 to 2030")
        String name,

        @Schema(nullable = true) UUID projectId,

        @NotNull @Schema(examples = "EUR", pattern = "^[A-Z]{3}$")
        String currency,

        @NotEmpty @Size(max = 50) List<@Valid @NotNull Year> years,

        @Size(max = 50) @Schema(examples = "2025", nullable = true)
        String priceLevel,

        @Schema(nullable = true) UUID revises) {

    /** What is planned for one year. */
    @RegisterForReflection
    @Schema(name = "EnvelopeYear")
    record Year(
            @NotNull @Min(1900) @Max(2999) @Schema(examples = "2026")
            Integer fiscalYear,

            @NotNull Money amount) {}

    /** Refuses years that come twice, and what is not money in the envelope's own currency, by their place. */
    void check() {
        Money.of(currency, 0);
        var seen = new HashSet<Integer>();
        for (int i = 0; i < years.size(); i++) {
            Year year = years.get(i);
            String pointer = "/years/" + i;
            if (!seen.add(year.fiscalYear())) {
                throw Refused.field("year-twice", pointer + "/fiscalYear", "Each year has one line.");
            }
            if (!year.amount().currency().equals(currency)) {
                throw Refused.field(
                        "currency-differs",
                        pointer + "/amount/currency",
                        "An envelope in " + currency + " has no other currency.");
            }
            if (year.amount().minor() <= 0) {
                throw Refused.field("amount-not-positive", pointer + "/amount/value", "A year lies above zero.");
            }
        }
        if (total() > Money.LARGEST) {
            throw Refused.field("amount-too-large", "/years", "An envelope has at most 10^15 minor units.");
        }
    }

    long total() {
        return years.stream().mapToLong(year -> year.amount().minor()).sum();
    }
}
