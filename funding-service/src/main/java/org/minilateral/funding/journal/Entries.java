package org.minilateral.funding.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.minilateral.platform.problem.Refused;

/** Reads what was booked. */
@ApplicationScoped
class Entries {

    private static final String ENTRY = "select e.id, e.number, e.kind, e.source_id, e.project_id, e.effective_on,"
            + " e.recorded_at, e.reason, e.actor_name, e.corrects, e.decision_id, e.document, e.metadata::text,"
            + " array(select c.id from entry c where c.corrects = e.id order by c.recorded_at) from entry e where ";
    private static final String PAGE = ENTRY + Cut.CONDITION + EntryFilter.CONDITION
            + " and e.recorded_at > coalesce((select a.recorded_at from entry a where a.id = ?), '-infinity')"
            + " order by e.recorded_at limit ?";
    private static final String ONE = ENTRY + "e.id = ?";
    private static final String LINES = "select p.entry_id, a.kind, a.nation, a.work_package_id, p.currency, p.amount"
            + " from posting p join account a on a.id = p.account_id where p.entry_id = any (?)"
            + " order by p.entry_id, p.line";

    private static final TypeReference<TreeMap<String, String>> NOTES = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;

    Entries(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** In the order in which they were recorded, one more than the limit to tell whether there are more. */
    List<JournalEntryView> page(Cut cut, EntryFilter filter, UUID after, int limit) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(PAGE)) {
            int next = filter.fill(statement, cut.fill(statement, 1));
            statement.setObject(next, after);
            statement.setInt(next + 1, limit + 1);
            return read(connection, statement);
        } catch (SQLException e) {
            throw new PersistenceException("The journal can't be read", e);
        }
    }

    /** Refuses what is not there for the caller. */
    JournalEntryView get(UUID entryId) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(ONE)) {
            statement.setObject(1, entryId);
            return read(connection, statement).stream().findFirst().orElseThrow(Refused::missing);
        } catch (SQLException e) {
            throw new PersistenceException("The entry can't be read", e);
        }
    }

    private List<JournalEntryView> read(Connection connection, PreparedStatement statement) throws SQLException {
        List<JournalEntryView> bare = new ArrayList<>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                bare.add(bare(rows));
            }
        }
        var lines = linesOf(connection, bare.stream().map(JournalEntryView::id).toList());
        return bare.stream()
                .map(entry -> entry.with(lines.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    private static Map<UUID, List<JournalEntryView.Line>> linesOf(Connection connection, List<UUID> entries)
            throws SQLException {
        try (var statement = connection.prepareStatement(LINES)) {
            statement.setArray(1, connection.createArrayOf("uuid", entries.toArray()));
            Map<UUID, List<JournalEntryView.Line>> lines = new HashMap<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.computeIfAbsent(rows.getObject(1, UUID.class), entry -> new ArrayList<>())
                            .add(JournalEntryView.Line.of(
                                    AccountKind.valueOf(rows.getString(2)),
                                    rows.getString(3),
                                    rows.getObject(4, UUID.class),
                                    rows.getString(5),
                                    rows.getLong(6)));
                }
            }
            return lines;
        }
    }

    private JournalEntryView bare(ResultSet row) throws SQLException {
        return new JournalEntryView(
                row.getObject(1, UUID.class),
                row.getString(2),
                Entry.Kind.valueOf(row.getString(3)),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getObject(6, LocalDate.class),
                row.getTimestamp(7).toInstant(),
                row.getString(8),
                row.getString(9),
                row.getObject(10, UUID.class),
                List.of((UUID[]) row.getArray(14).getArray()),
                row.getObject(11, UUID.class),
                row.getString(12),
                notes(row.getString(13)),
                List.of());
    }

    private Map<String, String> notes(String stored) {
        try {
            return stored == null ? Map.of() : json.readValue(stored, NOTES);
        } catch (JsonProcessingException e) {
            throw new PersistenceException("What is noted beside an entry can't be read", e);
        }
    }
}
