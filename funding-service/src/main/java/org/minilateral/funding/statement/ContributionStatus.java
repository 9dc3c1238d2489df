package org.minilateral.funding.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * Where the year's contributions stand: what the year opened with and called, and what of it has been received, by money or
 * set-off.
 *
 * @param currency of all amounts; null as long as nothing is called
 * @param years the year and those before it, each at the same day, the latest first
 * @param tieOut of all that is outstanding against the trial balance; null as long as nothing is called
 */
record ContributionStatus(
        UUID consortiumId,
        Marking marking,
        LocalDate asOf,
        @Schema(nullable = true) String currency,
        List<Row> rows,
        List<Year> years,
        int paidInFull,
        int paidInPart,
        int paidNotAtAll,
        @Schema(nullable = true) CostShareStatement.TieOut tieOut)
        implements Table {

    /** How much of what it had to pay in the year a nation has paid. */
    @Schema(name = "ContributionStanding")
    enum Standing {
        PAID_IN_FULL,
        PAID_IN_PART,
        PAID_NOT_AT_ALL
    }

    /**
     * A nation's contributions.
     *
     * @param arrears called before the year and outstanding on 1 January
     * @param current called in the year, until the day
     * @param receivedArrears received in the year for the arrears
     * @param receivedCurrent received for what was called in the year
     */
    @Schema(name = "ContributionStatusRow")
    record Row(
            String nation,
            Money arrears,
            Money current,
            Money receivedArrears,
            Money receivedCurrent,
            Money outstandingArrears,
            Money outstandingCurrent,
            Standing standing) {}

    /**
     * How much of what was called in a year had been received by the same day of it.
     *
     * @param percent to one decimal place; null if nothing was called
     */
    @Schema(name = "ContributionYear")
    record Year(
            int year,
            Money called,
            Money received,
            @Schema(nullable = true, examples = "87.5") String percent) {}

    @Override
    public List<String> columns() {
        return List.of(
                "as_of",
                "currency",
                "nation",
                "arrears",
                "current",
                "received_arrears",
                "received_current",
                "outstanding_arrears",
                "outstanding_current",
                "standing");
    }

    @Override
    public List<List<String>> cells() {
        return rows.stream()
                .map(row -> List.of(
                        asOf.toString(),
                        currency,
                        row.nation(),
                        row.arrears().value(),
                        row.current().value(),
                        row.receivedArrears().value(),
                        row.receivedCurrent().value(),
                        row.outstandingArrears().value(),
                        row.outstandingCurrent().value(),
                        row.standing().name()))
                .toList();
    }
}
