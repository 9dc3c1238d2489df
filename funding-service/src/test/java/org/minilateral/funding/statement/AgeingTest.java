package org.minilateral.funding.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Seen on 1 July 2026. */
class AgeingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private static final List<CalledDue> DUES = List.of(
            due("DEU", "2025-02-01", "2025-06-30", 100, Map.of()), // 366 days
            due("DEU", "2025-02-01", "2025-07-01", 200, Map.of()), // 365 days
            due("DEU", "2026-02-01", "2026-04-01", 300, Map.of("2026-05-01", 50L)), // 91 days
            due("DEU", "2026-02-01", "2026-04-02", 400, Map.of()), // 90 days
            due("FRA", "2026-02-01", "2026-05-31", 500, Map.of("2026-07-02", 500L)), // 31 days
            due("FRA", "2026-02-01", "2026-06-01", 600, Map.of()), // 30 days
            due("FRA", "2026-02-01", "2026-07-01", 700, Map.of()), // on the day
            due("FRA", "2026-02-01", "2026-07-02", 800, Map.of()), // tomorrow
            due("FRA", "2026-07-02", "2026-08-01", 900, Map.of()), // not called yet
            due("ITA", "2026-02-01", "2026-06-01", 600, Map.of("2026-03-01", 600L)));

    @Test
    void whatIsOpenStandsUnderItsDays() {
        assertThat(Ageing.rows(DUES, DAY, "JPY"))
                .extracting(
                        Ageing.Row::nation,
                        row -> row.notDue().value(),
                        row -> row.days0To30().value(),
                        row -> row.days31To90().value(),
                        row -> row.days91To365().value(),
                        row -> row.over1Year().value(),
                        row -> row.total().value())
                .containsExactly(
                        tuple("DEU", "0", "0", "400", "450", "100", "950"),
                        tuple("FRA", "800", "1300", "500", "0", "0", "2600"));
    }

    /** DEU: 300 of 2025 open on 1 January, 700 called since, 50 paid. ITA: 600 called and paid. */
    @Test
    void arrearsAndTheYearsOwnCallsAreToldApart() {
        var standings = new Standings(DUES, DAY, "JPY");
        var deu = standings.rows().getFirst();
        assertThat(deu.arrears().value()).isEqualTo("300");
        assertThat(deu.current().value()).isEqualTo("700");
        assertThat(deu.receivedArrears().value()).isEqualTo("0");
        assertThat(deu.receivedCurrent().value()).isEqualTo("50");
        assertThat(deu.outstandingArrears().value()).isEqualTo("300");
        assertThat(deu.outstandingCurrent().value()).isEqualTo("650");
        assertThat(standings.rows())
                .extracting(ContributionStatus.Row::standing)
                .containsExactly(
                        ContributionStatus.Standing.PAID_IN_PART,
                        ContributionStatus.Standing.PAID_NOT_AT_ALL,
                        ContributionStatus.Standing.PAID_IN_FULL);
        // 2026: 50 + 600 of 300 + 400 + 500 + 600 + 700 + 800 + 600 = 3,900; 2025: nothing of 300.
        assertThat(standings.years())
                .extracting(ContributionStatus.Year::year, ContributionStatus.Year::percent)
                .containsExactly(tuple(2026, "16.7"), tuple(2025, "0.0"));
    }

    private static CalledDue due(String nation, String issued, String due, long billed, Map<String, Long> settled) {
        var days = new TreeMap<LocalDate, Long>();
        settled.forEach((day, minor) -> days.put(LocalDate.parse(day), minor));
        return new CalledDue(nation, LocalDate.parse(issued), LocalDate.parse(due), billed, days);
    }
}
