package org.minilateral.consortium.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minilateral.consortium.arrangement.WithdrawalRule.Effect;

class WithdrawalRuleTest {

    /** Days of the calendar are counted: neither a leap day nor a change of the clocks makes one more or less. */
    @ParameterizedTest
    @CsvSource({
        "2027-01-15, 120, 2027-05-15",
        "2028-01-15, 120, 2028-05-14",
        "2027-09-01, 120, 2027-12-30",
        "2028-02-29, 365, 2029-02-28",
        "2028-02-28, 366, 2029-02-28",
        "2028-02-29, 90, 2028-05-29",
        "2027-11-30, 91, 2028-02-29",
        "2099-12-31, 60, 2100-03-01",
        "2027-03-28, 0, 2027-03-28"
    })
    void aNoticeOfSoManyDays(LocalDate notice, int days, LocalDate out) {
        assertThat(new WithdrawalRule(Effect.AFTER_NOTICE, days).effectiveOn(notice))
                .isEqualTo(out);
    }

    /** The nation takes part until the last day of the year after the notice, so it is out on the day that follows. */
    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2029-01-01",
        "2027-12-31, 2029-01-01",
        "2028-01-01, 2030-01-01",
        "2028-02-29, 2030-01-01",
        "2028-12-31, 2030-01-01"
    })
    void theEndOfTheYearAfterTheYearOfNotice(LocalDate notice, LocalDate out) {
        assertThat(new WithdrawalRule(Effect.END_OF_YEAR_AFTER_NOTICE, 0).effectiveOn(notice))
                .isEqualTo(out);
    }
}
