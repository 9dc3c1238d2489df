package org.minilateral.stack.journey;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.minilateral.stack.Stack;
import org.minilateral.stack.example.Coalition;

/**
 * Lets days pass for one consortium. The services have no clock that could be turned, in production least of all; so
 * everything that is stored of the consortium moves into the past, which is the same to whoever looks at today's date.
 */
final class Days {

    private static final String DATES = """
            select table_name, column_name, case table_name when 'consortium' then 'id' else 'consortium_id' end
            from information_schema.columns dated
            where table_schema = 'public' and data_type in ('date', 'timestamp with time zone')
              and (table_name = 'consortium' or exists (
                select from information_schema.columns scope
                where scope.table_name = dated.table_name and scope.column_name = 'consortium_id'))""";

    private Days() {}

    static void pass(Stack stack, Coalition coalition, int days) throws SQLException {
        String url = stack.ports().database("consortium");
        try (Connection database = DriverManager.getConnection(url, "postgres", "postgres")) {
            database.setAutoCommit(false);
            for (String move : moves(database, coalition.id(), days)) {
                try (Statement statement = database.createStatement()) {
                    statement.executeUpdate(move);
                }
            }
            database.commit();
        }
    }

    private static List<String> moves(Connection database, String consortium, int days) throws SQLException {
        List<String> moves = new ArrayList<>();
        try (Statement statement = database.createStatement();
                var dates = statement.executeQuery(DATES)) {
            while (dates.next()) {
                moves.add("update %s set %s = %2$s - interval '%d days' where %s = '%s'"
                        .formatted(dates.getString(1), dates.getString(2), days, dates.getString(3), consortium));
            }
        }
        return moves;
    }
}
