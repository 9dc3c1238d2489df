package org.minilateral.project.inkind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/**
 * Work, parts or people that a nation offers instead of cash.
 *
 * @param value what it counts for, fixed beforehand
 * @param credits what each milestone credits once it is accepted; together at most the value
 * @param endsOn the last day on which an accepted milestone credits; what is unmet then is due in cash
 */
record NewInKindAgreement(
        @NotNull @NationCode @Schema(examples = "AUS") String nation,
        @NotNull UUID workPackageId,

        @NotBlank @Size(max = 2000) @Schema(examples = "Sea trial of the clock with crew and ship")
        String description,

        @NotNull Money value,
        @NotEmpty @Size(max = 100) List<@Valid @NotNull Credit> credits,
        @NotNull LocalDate endsOn) {

    @Schema(name = "NewInKindCredit")
    record Credit(@NotNull UUID milestoneId, @NotNull Money amount) {}

    /** Refuses what no project could agree to, by its place. */
    void check(String caller, LocalDate today) {
        if (!nation.equals(caller)) {
            throw Refused.field("nation-not-own", "/nation", "A nation offers for itself.");
        }
        if (value.minor() <= 0) {
            throw Refused.field("amount-not-positive", "/value/value", "A contribution is worth more than nothing.");
        }
        if (endsOn.isBefore(today)) {
            throw Refused.field("end-in-past", "/endsOn", "By then nothing can be credited any more.");
        }
        Set<UUID> once = new HashSet<>();
        long sum = 0;
        for (int i = 0; i < credits.size(); i++) {
            Credit credit = credits.get(i);
            String pointer = "/credits/" + i;
            if (!once.add(credit.milestoneId())) {
                throw Refused.field("milestone-repeated", pointer + "/milestoneId", "It credits once.");
            }
            if (!credit.amount().currency().equals(value.currency())) {
                throw Refused.field(
                        "currency-differs", pointer + "/amount/currency", "The value is in " + value.currency() + ".");
            }
            if (credit.amount().minor() <= 0) {
                throw Refused.field(
                        "amount-not-positive", pointer + "/amount/value", "A milestone credits more than nothing.");
            }
            sum = Math.addExact(sum, credit.amount().minor());
            if (sum > value.minor()) {
                throw Refused.field(
                        "credits-exceed-value",
                        pointer + "/amount/value",
                        "Together the milestones credit more than the value of " + value.value() + " "
                                + value.currency() + ".");
            }
        }
    }
}
