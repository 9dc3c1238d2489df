package org.minilateral.funding.eligibility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Rules that a nation proposes.
 *
 * @param validFrom claims for a period that starts on this day or later are judged by them
 */
record NewEligibilityRules(
        @NotNull LocalDate validFrom,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull EligibilityRule> rules) {

    void check() {
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).check("/rules/" + i);
        }
    }
}
