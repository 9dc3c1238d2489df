package org.minilateral.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a piece of work asks of the database, as PostgreSQL itself counts it: every statement that the service's role
 * sends, by whatever library; begin and commit apart.
 *
 * @param calls how often each statement was sent
 */
public record Statements(Map<String, Long> calls) {

    private static final String COUNTED = "select query, sum(calls) from pg_stat_statements where toplevel"
            + " and userid = (select oid from pg_roles where rolname = current_database() || '_app') group by query";

    /** Of the whole service: nothing else may run meanwhile. */
    public static Statements during(Runnable work) throws SQLException {
        try (Connection connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            statement.execute("select pg_stat_statements_reset()");
            work.run();
            Map<String, Long> calls = new TreeMap<>();
            try (var rows = statement.executeQuery(COUNTED)) {
                while (rows.next()) {
                    calls.put(rows.getString(1), rows.getLong(2));
                }
            }
            return new Statements(calls);
        }
    }

    public long count() {
        return calls.values().stream().mapToLong(Long::longValue).sum();
    }
}
