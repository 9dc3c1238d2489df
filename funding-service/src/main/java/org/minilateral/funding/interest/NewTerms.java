package org.minilateral.funding.interest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.problem.Refused;

/**
 * Terms of late interest to be proposed.
 *
 * @param validFrom they hold for what falls due on this day or later
 * @param clause of the arrangement on which they rest
 * @param steps in the order of their months
 */
@Schema(name = "NewInterestTerms")
record NewTerms(
        @NotBlank @Size(max = 200) @Schema(examples = "Late interest")
        String name,

        @NotNull LocalDate validFrom,

        @Size(max = 40) @Schema(nullable = true, examples = "9.4")
        String clause,

        @NotEmpty @Size(max = 20) List<@Valid @NotNull Step> steps) {

    void check() {
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).afterMonths() <= steps.get(i - 1).afterMonths()) {
                throw Refused.field(
                        "steps-out-of-order", "/steps/" + i + "/afterMonths", "Each step begins after the one before.");
            }
        }
    }
}
