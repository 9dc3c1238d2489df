package org.minilateral.funding.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.minilateral.platform.money.Money;
import org.minilateral.sharing.Fraction;

/** Computes where the contributions of a calendar year stand on a day of it. */
final class Standings {

    private static final int EARLIER_YEARS = 3;

    private final List<CalledDue> dues;
    private final LocalDate asOf;
    private final String currency;

    Standings(List<CalledDue> dues, LocalDate asOf, String currency) {
        this.dues = dues;
        this.asOf = asOf;
        this.currency = currency;
    }

    /** Nation by nation, those that had something to pay in the year. */
    List<ContributionStatus.Row> rows() {
        SortedMap<String, List<CalledDue>> byNation = new TreeMap<>();
        dues.forEach(due -> byNation.computeIfAbsent(due.nation(), nation -> new ArrayList<>())
                .add(due));
        return byNation.entrySet().stream()
                .map(nation -> row(nation.getKey(), nation.getValue()))
                .filter(row -> row.arrears().minor() != 0 || row.current().minor() != 0)
                .toList();
    }

    /** This year and those before it in which something was called, each at the same day. */
    List<ContributionStatus.Year> years() {
        return IntStream.rangeClosed(0, EARLIER_YEARS)
                .mapToObj(asOf::minusYears)
                .map(this::year)
                .filter(year -> year.percent() != null || year.year() == asOf.getYear())
                .toList();
    }

    private ContributionStatus.Row row(String nation, List<CalledDue> owed) {
        LocalDate opening = LocalDate.of(asOf.getYear(), 1, 1).minusDays(1);
        long arrears = 0;
        long current = 0;
        long openArrears = 0;
        long openCurrent = 0;
        for (CalledDue due : owed) {
            if (due.issuedOn().isAfter(asOf)) {
                continue;
            }
            if (due.issuedOn().isAfter(opening)) {
                current += due.billed();
                openCurrent += due.outstanding(asOf);
            } else {
                arrears += due.outstanding(opening);
                openArrears += due.outstanding(asOf);
            }
        }
        return new ContributionStatus.Row(
                nation,
                money(arrears),
                money(current),
                money(arrears - openArrears),
                money(current - openCurrent),
                money(openArrears),
                money(openCurrent),
                standing(arrears + current, openArrears + openCurrent));
    }

    private static ContributionStatus.Standing standing(long owed, long open) {
        if (open <= 0) {
            return ContributionStatus.Standing.PAID_IN_FULL;
        }
        return open < owed ? ContributionStatus.Standing.PAID_IN_PART : ContributionStatus.Standing.PAID_NOT_AT_ALL;
    }

    private ContributionStatus.Year year(LocalDate day) {
        long called = 0;
        long open = 0;
        for (CalledDue due : dues) {
            if (due.issuedOn().getYear() == day.getYear() && !due.issuedOn().isAfter(day)) {
                called += due.billed();
                open += due.outstanding(day);
            }
        }
        return new ContributionStatus.Year(
                day.getYear(),
                money(called),
                money(called - open),
                called == 0 ? null : Fraction.of(called - open, called).toPercent(1));
    }

    private Money money(long minor) {
        return Money.of(currency, minor);
    }
}
