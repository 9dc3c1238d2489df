package org.minilateral.funding.statement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * For how long what is called and not paid has been due.
 *
 * @param currency of all amounts; null as long as nothing is called
 * @param tieOut against the trial balance; null as long as nothing is called
 */
record Ageing(
        UUID consortiumId,
        Marking marking,
        LocalDate asOf,
        @Schema(nullable = true) String currency,
        List<Row> rows,
        @Schema(nullable = true) CostShareStatement.TieOut tieOut)
        implements Table {

    /** Days after the due date; what is due on the day itself has been due for none. */
    @Schema(name = "AgeingRow")
    record Row(
            String nation,
            Money notDue,
            Money days0To30,
            Money days31To90,
            Money days91To365,
            Money over1Year,
            Money total) {}

    private static final int BUCKETS = 5;
    private static final int MONTH = 30;
    private static final int QUARTER = 90;
    private static final int YEAR = 365;

    /** Nation by nation, those that owe something. */
    static List<Row> rows(List<CalledDue> dues, LocalDate asOf, String currency) {
        SortedMap<String, long[]> sums = new TreeMap<>();
        for (CalledDue due : dues) {
            long open = due.outstanding(asOf);
            if (open != 0) {
                sums.computeIfAbsent(due.nation(), nation -> new long[BUCKETS])[bucket(due.dueOn(), asOf)] += open;
            }
        }
        var rows = new ArrayList<Row>();
        sums.forEach((nation, open) -> rows.add(new Row(
                nation,
                Money.of(currency, open[0]),
                Money.of(currency, open[1]),
                Money.of(currency, open[2]),
                Money.of(currency, open[3]),
                Money.of(currency, open[4]),
                Money.of(currency, LongStream.of(open).sum()))));
        return rows;
    }

    private static int bucket(LocalDate dueOn, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(dueOn, asOf);
        if (days < 0) {
            return 0;
        }
        if (days <= MONTH) {
            return 1;
        }
        if (days <= QUARTER) {
            return 2;
        }
        return days <= YEAR ? 3 : 4;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "as_of",
                "currency",
                "nation",
                "not_due",
                "days_0_30",
                "days_31_90",
                "days_91_365",
                "over_1_year",
                "total");
    }

    @Override
    public List<List<String>> cells() {
        return rows.stream()
                .map(row -> List.of(
                        asOf.toString(),
                        currency,
                        row.nation(),
                        row.notDue().value(),
                        row.days0To30().value(),
                        row.days31To90().value(),
                        row.days91To365().value(),
                        row.over1Year().value(),
                        row.total().value()))
                .toList();
    }
}
