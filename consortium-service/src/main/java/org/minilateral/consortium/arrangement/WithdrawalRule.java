package org.minilateral.consortium.arrangement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Month;

/**
 * When a notice of withdrawal takes effect.
 *
 * @param noticeDays days after the notice, for AFTER_NOTICE
 */
@RegisterForReflection
public record WithdrawalRule(
        @NotNull Effect effect, @Min(0) @Max(3660) int noticeDays) implements Rule {

    /** The two forms that published agreements use; the second one means the end of 31 December of the year after. */
    public enum Effect {
        AFTER_NOTICE,
        END_OF_YEAR_AFTER_NOTICE
    }

    /** The first day on which the nation takes part no more. */
    public LocalDate effectiveOn(LocalDate notice) {
        return switch (effect) {
            case AFTER_NOTICE -> notice.plusDays(noticeDays);
            case END_OF_YEAR_AFTER_NOTICE -> LocalDate.of(notice.getYear() + 2, Month.JANUARY, 1);
        };
    }
}
