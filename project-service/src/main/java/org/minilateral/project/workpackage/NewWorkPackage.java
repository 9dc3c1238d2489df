package org.minilateral.project.workpackage;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/**
 * A part of a project, as it is planned.
 *
 * @param number unique in the project
 * @param leadNation the participant that answers for it, by its organisation
 * @param budget what it is planned to cost; money is owed only once a decision says so
 * @param effortPersonMonths planned work, or null
 * @param dependsOn work packages of the same project whose results it needs
 */
record NewWorkPackage(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.-]{0,19}") @Schema(examples = "WP1")
        String number,

        @NotBlank @Size(max = 200) @Schema(examples = "Vapour cell")
        String title,

        @NotNull @NationCode @Schema(examples = "AUS") String leadNation,

        @NotBlank @Size(max = 200) @Schema(examples = "Defence Science and Technology Group")
        String leadOrganisation,

        @NotNull Money budget,

        @DecimalMin("0") @Digits(integer = 6, fraction = 1) @Schema(examples = "48.5", nullable = true)
        BigDecimal effortPersonMonths,

        @Size(max = 50) @Schema(nullable = true) List<@NotNull UUID> dependsOn) {

    NewWorkPackage {
        dependsOn = dependsOn == null ? List.of() : dependsOn;
    }

    void check(Set<String> participants) {
        if (budget.minor() < 0) {
            throw Refused.field("budget-negative", "/budget/value", "A budget is not below nought.");
        }
        if (!participants.contains(leadNation)) {
            throw Refused.field(
                    "lead-outside-project", "/leadNation", leadNation + " does not take part in the project.");
        }
    }
}
