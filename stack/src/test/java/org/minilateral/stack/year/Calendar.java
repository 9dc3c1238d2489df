package org.minilateral.stack.year;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.minilateral.stack.Stack;

/**
 * The days of a fiscal year whose last month is this one. The services have no clock that could be turned; what has to lie
 * in the past is moved there in their database, and nothing that is in the journal, which is sealed.
 */
record Calendar(Stack stack, LocalDate firstDay) {

    static Calendar of(Stack stack) {
        return new Calendar(
                stack, LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1).minusMonths(11));
    }

    static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    /** By the year in which it ends. */
    int fiscalYear() {
        return firstDay.plusMonths(11).getYear();
    }

    String month(int number) {
        return firstDay.plusMonths(number - 1).toString();
    }

    /** Some months after today. */
    String dueIn(int months) {
        return LocalDate.now(ZoneOffset.UTC).plusMonths(months).toString();
    }

    String lastDay() {
        return firstDay.plusYears(1).minusDays(1).toString();
    }

    /** In the first month. */
    LocalDate saturday() {
        return firstDay.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** As if the call had been issued on the first day of the year. */
    void issuedWithTheYear(String call) throws SQLException {
        run("update call set issued_on = ?::date where id = ?::uuid", firstDay.toString(), call);
    }

    /** As if the year were over: its periods lie a year back. */
    void yearPasses(String consortium) throws SQLException {
        run(
                "update accounting_period set first_day = first_day - interval '1 year',"
                        + " last_day = last_day - interval '1 year'"
                        + " where fiscal_year = ?::int and consortium_id = ?::uuid",
                String.valueOf(fiscalYear()),
                consortium);
    }

    private void run(String update, String first, String second) throws SQLException {
        String url = stack.ports().database("funding");
        try (var database = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = database.prepareStatement(update)) {
            statement.setString(1, first);
            statement.setString(2, second);
            if (statement.executeUpdate() == 0) {
                throw new SQLException("Nothing was moved: " + update);
            }
        }
    }
}
