package org.minilateral.platform.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Lets a use case see, inside the caller's own transaction, rows that the caller may not: to count secret votes, say. */
@ApplicationScoped
public class Elevation {

    private final DataSource database;

    Elevation(DataSource database) {
        this.database = database;
    }

    /** What the work returns must not tell the caller what row-level security hides from it. */
    public <T> T withServiceEyes(Supplier<T> work) {
        String before = acting("service");
        try {
            return work.get();
        } finally {
            acting(before);
        }
    }

    /** Sets for whom the running transaction works and returns for whom it did. */
    private String acting(String next) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "with before as materialized (select coalesce(current_setting('minilateral.acting', true), '') as value)"
                                + " select value, set_config('minilateral.acting', ?, true) from before")) {
            statement.setString(1, next);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database was not told for whom the transaction works", e);
        }
    }
}
