package org.minilateral.funding.period;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The days of one period, and its place in its fiscal year. */
record Span(int number, LocalDate firstDay, LocalDate lastDay) {

    private static final int MONTHS_OF_YEAR = 12;

    /** How long the periods of a fiscal year are. */
    @Schema(name = "PeriodLength")
    enum Length {
        MONTH,
        YEAR
    }

    /** The periods of the year that begins on this day, the first of a month: one after the other, without a gap. */
    static List<Span> of(LocalDate firstDay, Length length) {
        int months = length == Length.YEAR ? MONTHS_OF_YEAR : 1;
        return IntStream.range(0, MONTHS_OF_YEAR / months)
                .mapToObj(i -> new Span(
                        i + 1,
                        firstDay.plusMonths((long) i * months),
                        firstDay.plusMonths((long) (i + 1) * months).minusDays(1)))
                .toList();
    }
}
