package org.minilateral.funding.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void aYearOfMonthsHasNoGap() {
        var months = Span.of(LocalDate.of(2027, 10, 1), Span.Length.MONTH);
        assertThat(months).hasSize(12);
        assertThat(months.get(4)).isEqualTo(new Span(5, LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)));
        for (int i = 1; i < 12; i++) {
            assertThat(months.get(i).firstDay())
                    .isEqualTo(months.get(i - 1).lastDay().plusDays(1));
        }
        assertThat(months.getLast().lastDay()).isEqualTo("2028-09-30");
    }

    @Test
    void aYearMayBeOnePeriod() {
        assertThat(Span.of(LocalDate.of(2026, 4, 1), Span.Length.YEAR))
                .containsExactly(new Span(1, LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31)));
    }
}
