package org.minilateral.consortium.arrangement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * When a notice of withdrawal takes effect.
 *
 * @param noticeDays days after the notice, for AFTER_NOTICE
 */
@RegisterForReflection
public record WithdrawalRule(
        @NotNull Effect effect, @Min(0) @Max(3660) int noticeDays) implements Rule {

    /** The two forms that published agreements use. */
    public enum Effect {
        AFTER_NOTICE,
        END_OF_YEAR_AFTER_NOTICE
    }

    public LocalDate effectiveOn(LocalDate notice) {
        return switch (effect) {
            case AFTER_NOTICE -> notice.plusDays(noticeDays);
            case END_OF_YEAR_AFTER_NOTICE -> MonthDay.of(12, 31).atYear(notice.getYear() + 1);
        };
    }
}
