package org.minilateral.funding.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** What a budget says; its scope was fixed when it was proposed. */
record BudgetText(
        @NotBlank @Size(max = 200) @Schema(examples = "Spacelab sub-phase B2")
        String name,

        @NotNull @Min(1900) @Max(2999) @Schema(examples = "2026")
        Integer fiscalYear,

        @NotNull @Schema(examples = "EUR", pattern = "^[A-Z]{3}$")
        String currency,

        @NotEmpty @Size(max = 500) List<@Valid @NotNull NewBudgetLine> lines,

        @Pattern(regexp = PERCENT)
        @Schema(
                examples = "10",
                nullable = true,
                description = "per cent of a line that may be transferred from it without a decision; absent for none")
        String transferLimit) {

    /** From 0 to 100. */
    static final String PERCENT = "(100|[0-9]{1,2})(\\.[0-9]{1,4})?";

    /** Refuses lines that are not money to be spent in the budget's own currency, by their place. */
    void check() {
        Money.of(currency, 0);
        long total = 0;
        for (int i = 0; i < lines.size(); i++) {
            Money amount = lines.get(i).amount();
            String pointer = "/lines/" + i + "/amount";
            if (!amount.currency().equals(currency)) {
                throw Refused.field(
                        "currency-differs",
                        pointer + "/currency",
                        "A budget in " + currency + " has no other currency.");
            }
            if (amount.minor() <= 0) {
                throw Refused.field("amount-not-positive", pointer + "/value", "A line of a budget lies above zero.");
            }
            total += amount.minor();
            if (total > Money.LARGEST) {
                throw Refused.field("amount-too-large", pointer + "/value", "A budget has at most 10^15 minor units.");
            }
        }
    }
}
