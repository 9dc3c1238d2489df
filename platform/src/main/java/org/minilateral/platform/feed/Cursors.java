package org.minilateral.platform.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** How far each neighbour's feed was read. */
@ApplicationScoped
class Cursors {

    private final DataSource database;

    Cursors(DataSource database) {
        this.database = database;
    }

    String read(String neighbour) throws SQLException {
        return ask("select cursor from feed_cursor where neighbour = ?", neighbour);
    }

    /** True if the cursor is still where it was read; it can't be moved by another replica until this transaction ends. */
    boolean lock(String neighbour, String seen) {
        try {
            execute("insert into feed_cursor (cursor, neighbour) values ('', ?) on conflict do nothing", neighbour);
            return seen.equals(ask("select cursor from feed_cursor where neighbour = ? for update", neighbour));
        } catch (SQLException e) {
            throw new IllegalStateException("The cursor of " + neighbour + " can't be locked", e);
        }
    }

    void move(String neighbour, String cursor) {
        try {
            execute("update feed_cursor set cursor = ?, moved_at = now() where neighbour = ?", cursor, neighbour);
        } catch (SQLException e) {
            throw new IllegalStateException("The cursor of " + neighbour + " can't be moved", e);
        }
    }

    private String ask(String sql, String neighbour) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, neighbour);
            try (var row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : "";
            }
        }
    }

    private void execute(String sql, String... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
