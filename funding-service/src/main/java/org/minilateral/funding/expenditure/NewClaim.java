package org.minilateral.funding.expenditure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/**
 * What an organisation of the caller's nation spent on a work package, and wants back.
 *
 * @param currency of every cost, and of the budget that pays
 */
record NewClaim(
        @NotNull UUID projectId,
        @NotNull UUID workPackageId,
        @NotNull @Valid Organisation organisation,
        @NotNull @Valid Period period,

        @NotNull @Schema(examples = "EUR", pattern = "^[A-Z]{3}$")
        String currency,

        @NotEmpty @Size(max = 200) List<@Valid @NotNull NewCost> costs) {

    @Schema(name = "ClaimingOrganisation")
    record Organisation(
            @Schema(nullable = true) UUID id,

            @NotBlank @Size(max = 200) @Schema(examples = "National laboratory")
            String name) {}

    @Schema(name = "ClaimPeriod")
    record Period(@NotNull LocalDate from, @NotNull LocalDate to) {}

    /** Refuses what no rules of a consortium could allow, by its place; the whole is what is asked for. */
    long check(LocalDate today) {
        Money.of(currency, 0);
        if (period.to().isBefore(period.from())) {
            throw Refused.field("period-invalid", "/period/to", "A period ends after it has begun.");
        }
        // Tomorrow in UTC is today on the other side of the date line.
        if (period.to().isAfter(today.plusDays(1))) {
            throw Refused.field("period-in-future", "/period/to", "Only what was spent is claimed.");
        }
        long total = 0;
        for (int i = 0; i < costs.size(); i++) {
            total = Math.addExact(total, check(costs.get(i), "/costs/" + i));
            if (total > Money.LARGEST) {
                throw Refused.field("amount-too-large", "/costs/" + i + "/amount/value", "Together that is too much.");
            }
        }
        return total;
    }

    private long check(NewCost cost, String pointer) {
        if (!cost.amount().currency().equals(currency)) {
            throw Refused.field(
                    "currency-differs", pointer + "/amount/currency", "A claim in " + currency + " has no other one.");
        }
        if (cost.amount().minor() <= 0) {
            throw Refused.field("amount-not-positive", pointer + "/amount/value", "A cost lies above zero.");
        }
        if (cost.incurredOn().isBefore(period.from()) || cost.incurredOn().isAfter(period.to())) {
            throw Refused.field(
                    "incurred-outside-period",
                    pointer + "/incurredOn",
                    "The claim is for another period than this day's.");
        }
        return cost.amount().minor();
    }
}
