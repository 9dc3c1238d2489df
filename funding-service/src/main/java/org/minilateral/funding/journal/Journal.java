package org.minilateral.funding.journal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** The only class that books. One call to the database books an entry, in the transaction of its document. */
@ApplicationScoped
public class Journal {

    private static final String POST =
            "select id, number, recorded_at from post_entry(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String POST_ONE =
            "select id, number, recorded_at from post_draft(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource database;
    private final ObjectMapper json;
    private final Originals originals;

    Journal(DataSource database, ObjectMapper json, Originals originals) {
        this.database = database;
        this.json = json;
        this.originals = originals;
    }

    /** Books the entry; the database refuses one that does not balance, and the second of a kind for a document. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Booked post(Entry entry) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(POST)) {
            statement.setObject(1, entry.scope().consortiumId());
            statement.setObject(2, entry.scope().projectId());
            statement.setString(3, entry.kind().name());
            statement.setObject(4, entry.source());
            statement.setObject(5, entry.effectiveOn());
            statement.setString(6, entry.reason());
            statement.setString(7, entry.by().subject());
            statement.setString(8, entry.by().name());
            setArray(
                    statement,
                    9,
                    "text",
                    entry.postings(),
                    line -> line.account().name());
            setArray(statement, 10, "text", entry.postings(), line -> line.nation() == null ? "" : line.nation());
            setArray(statement, 11, "uuid", entry.postings(), Posting::workPackageId);
            setArray(statement, 12, "text", entry.postings(), Posting::currency);
            setArray(statement, 13, "bigint", entry.postings(), Posting::minor);
            return booked(statement);
        } catch (SQLException e) {
            throw new NotBooked(entry, e);
        }
    }

    /** Books what undoes an entry: what is left of its lines, on their other side. It points at the original, and both show. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Booked undo(Scope scope, UUID entryId, LocalDate effectiveOn, String reason, Caller by) {
        List<Posting> against =
                originals.whatIsLeft(entryId).stream().map(Posting::reversed).toList();
        if (against.isEmpty()) {
            throw Refused.state("correction-beyond-original", "Nothing is left of what was booked.");
        }
        return postAll(
                        scope.consortiumId(),
                        by,
                        List.of(new Draft(
                                scope.projectId(),
                                Entry.Kind.CORRECTION,
                                effectiveOn,
                                reason,
                                entryId,
                                null,
                                null,
                                null,
                                against)))
                .getFirst();
    }

    /** Books entries of one consortium in their order, all or none: netted per account and written as sets. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Booked> postAll(UUID consortiumId, Caller by, List<Draft> drafts) {
        try (Connection connection = database.getConnection()) {
            return drafts.size() == 1 && drafts.getFirst().corrects() == null
                    ? List.of(postOne(connection, consortiumId, by, drafts.getFirst()))
                    : new EntrySet(drafts, json, connection).post(consortiumId, by);
        } catch (SQLException e) {
            throw new PersistenceException(drafts.size() + " entries were not booked", e);
        }
    }

    private Booked postOne(Connection connection, UUID consortiumId, Caller by, Draft draft) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(POST_ONE)) {
            new OneDraft(draft, EntrySet.metadata(draft.metadata(), json), connection)
                    .fill(statement, consortiumId, by);
            return booked(statement);
        }
    }

    private static Booked booked(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            row.next();
            return new Booked(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getTimestamp(3).toInstant());
        }
    }

    private static void setArray(
            PreparedStatement statement, int at, String type, List<Posting> lines, Function<Posting, Object> value)
            throws SQLException {
        statement.setArray(
                at,
                statement
                        .getConnection()
                        .createArrayOf(type, lines.stream().map(value).toArray()));
    }
}
