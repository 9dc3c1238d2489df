package org.minilateral.funding.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.problem.Refused;

/** Reads the entries that wait, and those that did. */
@ApplicationScoped
class PendingEntries {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String ENTRY = "select e.id, e.consortium_id, e.project_id, e.state, e.kind, e.effective_on,"
            + " e.reason, e.decision_id, e.document, e.proposed_at, e.proposer_name, e.settled_at, e.settler_name,"
            + " e.entry_id from pending_entry e where ";
    private static final String PAGE =
            ENTRY + "e.consortium_id = ? and (e.project_id is null or e.project_id = any (?))"
                    + " and e.state = coalesce(?, e.state) and e.id > ? order by e.id limit ?";
    private static final String ONE = ENTRY + "e.id = ?";
    private static final String LINES = "select p.kind, p.nation, p.work_package_id, p.currency, p.amount"
            + " from pending_posting p where p.pending_id = ? order by p.line";

    private final DataSource database;

    PendingEntries(DataSource database) {
        this.database = database;
    }

    /** Oldest first, one more than the limit. */
    List<PendingEntryView> page(
            UUID consortiumId, List<UUID> projects, PendingEntryView.State state, UUID after, int limit) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(PAGE)) {
            statement.setObject(1, consortiumId);
            statement.setArray(2, connection.createArrayOf("uuid", projects.toArray()));
            statement.setString(3, state == null ? null : state.name());
            statement.setObject(4, after == null ? FIRST : after);
            statement.setInt(5, limit + 1);
            return read(connection, statement);
        } catch (SQLException e) {
            throw new PersistenceException("The pending entries can't be read", e);
        }
    }

    /** Refuses what is not there for the caller. */
    PendingEntryView get(UUID id) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(ONE)) {
            statement.setObject(1, id);
            return read(connection, statement).stream().findFirst().orElseThrow(Refused::missing);
        } catch (SQLException e) {
            throw new PersistenceException("The pending entry can't be read", e);
        }
    }

    Scope scopeOf(UUID id) {
        PendingEntryView entry = get(id);
        return new Scope(entry.consortiumId(), entry.projectId());
    }

    private static List<PendingEntryView> read(Connection connection, PreparedStatement statement) throws SQLException {
        List<PendingEntryView> entries = new ArrayList<>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                entries.add(bare(rows));
            }
        }
        List<PendingEntryView> whole = new ArrayList<>();
        for (PendingEntryView entry : entries) {
            whole.add(entry.with(linesOf(connection, entry.id())));
        }
        return whole;
    }

    private static List<JournalEntryView.Line> linesOf(Connection connection, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(LINES)) {
            statement.setObject(1, id);
            List<JournalEntryView.Line> lines = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(JournalEntryView.Line.of(
                            AccountKind.valueOf(rows.getString(1)),
                            rows.getString(2),
                            rows.getObject(3, UUID.class),
                            rows.getString(4),
                            rows.getLong(5)));
                }
            }
            return lines;
        }
    }

    private static PendingEntryView bare(ResultSet row) throws SQLException {
        OffsetDateTime settledAt = row.getObject(12, OffsetDateTime.class);
        return new PendingEntryView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                PendingEntryView.State.valueOf(row.getString(4)),
                Entry.Kind.valueOf(row.getString(5)),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                row.getObject(8, UUID.class),
                row.getString(9),
                row.getTimestamp(10).toInstant(),
                row.getString(11),
                settledAt == null ? null : settledAt.toInstant(),
                row.getString(13),
                row.getObject(14, UUID.class),
                List.of());
    }
}
