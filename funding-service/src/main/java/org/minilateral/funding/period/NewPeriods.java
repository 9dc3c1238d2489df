package org.minilateral.funding.period;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A fiscal year to be laid out.
 *
 * @param firstDay the first of a month; 1 January of the year if absent
 * @param length MONTH if absent
 */
record NewPeriods(
        @Min(1900) @Max(2999) @Schema(examples = "2026") int fiscalYear,

        @Schema(nullable = true, examples = "2026-04-01") LocalDate firstDay,
        @Schema(nullable = true) Span.Length length) {

    LocalDate begins() {
        return firstDay == null ? LocalDate.of(fiscalYear, 1, 1) : firstDay;
    }

    Span.Length each() {
        return length == null ? Span.Length.MONTH : length;
    }
}
