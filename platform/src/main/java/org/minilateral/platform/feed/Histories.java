package org.minilateral.platform.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.minilateral.platform.caller.Caller;

/** The outbox read by subject: everything that happened to one thing and to what lies below it. */
@ApplicationScoped
class Histories {

    // Below a path lies what starts with it and a slash; in C collation that is everything before the character after
    // it.
    private static final String READ = """
            select tx::text::bigint, number, id, recorded_at, type, subject,
                   case when ? or actor_nation is null or actor_nation = ? then actor end, actor_nation, data
            from outbox
            where (subject = ? or subject > ? and subject < ?)
              and (? or ? = any (releasable_to) and (? or not technical))
              and (tx, number) %s (?::text::xid8, ?)
              and tx < pg_snapshot_xmin(pg_current_snapshot())
            order by outbox.tx %2$s, number %2$s limit ?""";

    private final DataSource database;
    private final ObjectMapper json;

    Histories(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * As settled as the feed: an event is listed once all transactions before its own have ended, so that none can
     * appear on a page that was already read. One entry more than the limit, to tell whether there are more.
     */
    @Transactional
    List<Found> of(String subject, Caller caller, HistoryOrder order, Position from, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(READ.formatted(order.comparison, order.direction))) {
            statement.setBoolean(1, caller.isService());
            statement.setString(2, caller.nation());
            statement.setString(3, subject);
            statement.setString(4, subject + "/");
            statement.setString(5, subject + "0");
            statement.setBoolean(6, caller.isService());
            statement.setString(7, caller.nation());
            statement.setBoolean(8, caller.readsTechnicalContent());
            statement.setString(9, Long.toUnsignedString(from.transaction()));
            statement.setLong(10, from.number());
            statement.setInt(11, limit + 1);
            try (ResultSet rows = statement.executeQuery()) {
                List<Found> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(new Found(new Position(rows.getLong(1), rows.getLong(2)), entryOf(rows)));
                }
                return found;
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The history of " + subject + " can't be read", e);
        }
    }

    private HistoryEntry entryOf(ResultSet row) throws SQLException, JsonProcessingException {
        return new HistoryEntry(
                row.getObject(3, UUID.class),
                row.getTimestamp(4).toInstant(),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                json.readTree(row.getString(9)));
    }

    /** An entry and its place in the order. */
    record Found(Position position, HistoryEntry entry) {}
}
