package org.minilateral.funding.leaving;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.minilateral.sharing.Fraction;

/**
 * A nation's part of one assessment, in minor units.
 *
 * @param assessed what it owes of it now, adjustments included
 * @param dueUntil what calls asked for that were due until the effective date, less what was credited again
 */
record AssessedPart(UUID assessmentId, String number, int fiscalYear, long assessed, long dueUntil) {

    /** What it owes if it leaves at the end of that day: never more than it was assessed. */
    long owed(Owing owing, LocalDate effectiveOn) {
        return switch (owing) {
            case CALLS_DUE -> Math.max(0, Math.min(assessed, dueUntil));
            case PRO_RATA_DAYS ->
                Fraction.of(assessed).times(part(effectiveOn)).floor().longValueExact();
        };
    }

    /** The part of the fiscal year that has passed; broken minor units are not asked of who leaves. */
    private Fraction part(LocalDate effectiveOn) {
        var year = Year.of(fiscalYear);
        long days = ChronoUnit.DAYS.between(year.atDay(1), effectiveOn.plusDays(1));
        return Fraction.of(Math.clamp(days, 0, year.length()), year.length());
    }
}
