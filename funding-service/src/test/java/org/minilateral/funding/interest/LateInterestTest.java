package org.minilateral.funding.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minilateral.sharing.Fraction;

class LateInterestTest {

    private static final List<Step> STEPS = List.of(new Step(0, "3"), new Step(6, "6"));

    /** 100,000 × 3 % × 6/12 = 1,500, then 100,000 × 6 % × 3/12 = 1,500. */
    @Test
    void nineMonthsLateOwesSixAtTheLowerRateAndThreeAtTheHigher() {
        List<Slice> slices = LateInterest.slices(debt("2026-01-01", Map.of()), STEPS, LocalDate.of(2026, 10, 1));
        assertThat(slices).extracting(Slice::interest).containsExactly("1500", "1500");
        assertThat(slices).extracting(Slice::months).containsExactly("6", "3");
        assertThat(slices.get(1).from()).isEqualTo("2026-07-01");
        assertThat(LateInterest.rounded(LateInterest.exact(slices))).isEqualTo(300_000);
    }

    /** 100,000 × 3 % × 2/12 = 500; then 60,000 × 3 % × 1/12 = 150. */
    @Test
    void aPartPaidStopsOwingInterestFromItsDayOn() {
        var slices = LateInterest.slices(
                debt("2026-01-01", Map.of("2026-03-01", 4_000_000L)), STEPS, LocalDate.of(2026, 4, 1));
        assertThat(slices).extracting(Slice::interest).containsExactly("500", "150");
        assertThat(slices.get(1).open().value()).isEqualTo("60000.00");
    }

    @Test
    void whatIsPaidInTimeOwesNothing() {
        assertThat(LateInterest.slices(
                        debt("2026-01-01", Map.of("2025-12-30", 10_000_000L)), STEPS, LocalDate.of(2027, 1, 1)))
                .isEmpty();
        assertThat(LateInterest.slices(debt("2026-01-01", Map.of()), STEPS, LocalDate.of(2026, 1, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-10-01, 9",
        "2026-01-31, 2026-02-28, 1", // the first month ends with February
        "2026-01-31, 2026-02-14, 1/2", // 14 of the 28 days from 31 January to 28 February
        "2026-01-15, 2026-01-16, 1/31",
        "2028-02-29, 2029-02-28, 12",
        "2026-11-30, 2027-02-28, 3"
    })
    void monthsAreCountedFromTheDueDate(LocalDate due, LocalDate day, String months) {
        assertThat(Months.since(due, day)).isEqualTo(Fraction.parse(months));
    }

    @Test
    void aHalfCentGoesToTheEvenOne() {
        assertThat(List.of("1/2", "3/2", "5/2", "-1/2", "-3/2", "7/4", "0"))
                .extracting(minor -> LateInterest.rounded(Fraction.parse(minor)))
                .containsExactly(0L, 2L, 2L, 0L, -2L, 2L, 0L);
    }

    /** However the time is cut by payments of nothing, by asOf or by steps with one rate, the parts sum to the whole. */
    @Test
    void theSlicesOfATimeSumToTheInterestOfTheWhole() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            LocalDate due = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800));
            LocalDate until = due.plusDays(1 + random.nextInt(900));
            long billed = 1 + random.nextLong(1_000_000_000);
            var changes = new TreeMap<LocalDate, Long>();
            for (int i = random.nextInt(6); i > 0; i--) {
                changes.put(due.plusDays(random.nextInt(900)), 0L);
            }
            var steps = List.of(new Step(0, "7/3"), new Step(1 + random.nextInt(20), "7/3"));
            Fraction whole = Fraction.of(billed)
                    .times(Fraction.parse("7/300"))
                    .times(Months.since(due, until))
                    .dividedBy(Fraction.of(12));
            var debt = new Debt(UUID.randomUUID(), "CALL", "DEU", "EUR", due, billed, changes);
            assertThat(LateInterest.exact(LateInterest.slices(debt, steps, until)))
                    .isEqualTo(whole);
        }
    }

    /** Day by day: what a day adds, by the definition. */
    @Test
    void interestIsWhatEachDayAdds() {
        Random random = new Random(12);
        for (int round = 0; round < 30; round++) {
            LocalDate due = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(400));
            LocalDate until = due.plusDays(1 + random.nextInt(400));
            var settled = new TreeMap<LocalDate, Long>();
            settled.put(due.plusDays(random.nextInt(300)), 3_000L + random.nextInt(2_000));
            settled.merge(due.plusDays(random.nextInt(300)), -1_000L, Long::sum);
            var debt = new Debt(UUID.randomUUID(), "CALL", "DEU", "EUR", due, 9_999, settled);
            Fraction sum = Fraction.ZERO;
            for (LocalDate day = due; day.isBefore(until); day = day.plusDays(1)) {
                String percent = day.isBefore(due.plusMonths(6)) ? "3" : "6";
                Fraction months = Months.since(due, day.plusDays(1)).minus(Months.since(due, day));
                sum = sum.plus(Fraction.of(debt.openOn(day))
                        .times(Fraction.percent(percent))
                        .times(months)
                        .dividedBy(Fraction.of(12)));
            }
            assertThat(LateInterest.exact(LateInterest.slices(debt, STEPS, until)))
                    .isEqualTo(sum);
        }
    }

    private static Debt debt(String dueOn, Map<String, Long> settled) {
        var days = new TreeMap<LocalDate, Long>();
        settled.forEach((day, minor) -> days.put(LocalDate.parse(day), minor));
        return new Debt(UUID.randomUUID(), "CALL-2026-0001", "DEU", "EUR", LocalDate.parse(dueOn), 10_000_000, days);
    }
}
