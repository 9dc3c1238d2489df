package org.minilateral.platform.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.minilateral.platform.caller.Caller;

/**
 * The events of this service, each written in the transaction of its change. The database notes with it for whom that
 * transaction works.
 */
@ApplicationScoped
public class Outbox {

    private static final String WRITE =
            "insert into outbox (type, subject, consortium, releasable_to, recorded_at, data, technical)"
                    + " values (?, ?, ?, ?, ?, ?::jsonb, ?)";
    // By the column, which has an index: a bare tx would be the number that is selected.
    private static final String READ = """
            select tx::text::bigint, number, id, type, subject, recorded_at, consortium, actor_nation, data
            from outbox
            where (tx, number) > (?::text::xid8, ?) and tx < pg_snapshot_xmin(pg_current_snapshot())
              and (? or ? = any (releasable_to) and (? or not technical))
            order by outbox.tx, number limit ?""";

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;
    private final String source;

    Outbox(
            DataSource database,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String source) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.source = source;
    }

    /** Writes the event; it is seen by followers once the running transaction has committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(Happening happening) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(WRITE)) {
            fill(connection, statement, happening);
            statement.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The outbox did not take " + happening.type(), e);
        }
    }

    private void fill(Connection connection, PreparedStatement statement, Happening happening)
            throws SQLException, JsonProcessingException {
        statement.setString(1, Event.PREFIX + happening.type());
        statement.setString(2, happening.subject());
        statement.setObject(3, happening.consortium());
        statement.setArray(
                4, connection.createArrayOf("text", happening.releasableTo().toArray()));
        statement.setTimestamp(5, Timestamp.from(clock.instant()));
        statement.setString(6, json.writeValueAsString(happening.data()));
        statement.setBoolean(7, happening.technical());
    }

    /** Writes several events at once, in their order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void writeAll(List<Happening> happenings) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(WRITE)) {
            for (Happening happening : happenings) {
                fill(connection, statement, happening);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The outbox did not take the events", e);
        }
    }

    /** What comes after the position and may be read by the caller. */
    @Transactional
    EventPage read(Caller caller, Position after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, Long.toUnsignedString(after.transaction()));
            statement.setLong(2, after.number());
            statement.setBoolean(3, caller.isService());
            statement.setString(4, caller.nation());
            statement.setBoolean(5, caller.readsTechnicalContent());
            statement.setInt(6, limit);
            try (ResultSet rows = statement.executeQuery()) {
                Position last = after;
                List<Event> events = new ArrayList<>();
                while (rows.next()) {
                    last = new Position(rows.getLong(1), rows.getLong(2));
                    events.add(eventOf(rows));
                }
                return new EventPage(events, last.cursor());
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The outbox can't be read", e);
        }
    }

    private Event eventOf(ResultSet row) throws SQLException, JsonProcessingException {
        return new Event(
                "1.0",
                row.getObject(3, UUID.class),
                "/" + source,
                row.getString(4),
                row.getString(5),
                row.getTimestamp(6).toInstant(),
                "application/json",
                row.getObject(7, UUID.class),
                row.getString(8),
                json.readTree(row.getString(9)));
    }
}
