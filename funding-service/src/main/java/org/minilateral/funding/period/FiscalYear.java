package org.minilateral.funding.period;

import java.time.LocalDate;
import java.util.List;

/** A fiscal year of a consortium, as it was laid out. */
public record FiscalYear(int number, List<Period> periods) {

    public LocalDate firstDay() {
        return periods.getFirst().firstDay();
    }

    public LocalDate lastDay() {
        return periods.getLast().lastDay();
    }
}
