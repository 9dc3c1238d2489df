package org.minilateral.funding.interest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.minilateral.sharing.Fraction;

/**
 * How interest counts days: in months since the due date, each a twelfth of a year whatever its length; a part of a month is its
 * days over the days of that month, as in the actual/actual rule of ICMA (Rule 251) with monthly periods. So nine months after
 * 1 January are 1 October exactly, and the parts of any division of a time sum to the whole.
 */
final class Months {

    private Months() {}

    /** From the due date to a day that is not before it. */
    static Fraction since(LocalDate due, LocalDate day) {
        long whole = ChronoUnit.MONTHS.between(due, day);
        // From 31 January the first month ends with February, whose days ChronoUnit still counts as none.
        if (!due.plusMonths(whole + 1).isAfter(day)) {
            whole++;
        }
        LocalDate begun = due.plusMonths(whole);
        long days = ChronoUnit.DAYS.between(begun, day);
        return Fraction.of(whole).plus(Fraction.of(days, ChronoUnit.DAYS.between(begun, due.plusMonths(whole + 1))));
    }
}
