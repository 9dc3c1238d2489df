package org.minilateral.funding.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.problem.Refused;

/**
 * When a consortium reminds its nations.
 *
 * @param afterDays full days since the due date, in rising order, one for each level
 */
@Schema(name = "ReminderLevels")
record ReminderLevels(
        @NotEmpty @Size(max = 20) @Schema(examples = "[0, 30, 60]")
        List<@NotNull @Min(0) @Max(3660) Integer> afterDays) {

    static final ReminderLevels USUAL = new ReminderLevels(List.of(0, 30, 60));

    void check() {
        for (int i = 1; i < afterDays.size(); i++) {
            if (afterDays.get(i) <= afterDays.get(i - 1)) {
                throw Refused.field("levels-out-of-order", "/afterDays/" + i, "Each level comes after the one before.");
            }
        }
    }
}
