package org.minilateral.funding.journal;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.minilateral.platform.caller.Caller;

/** One person proposes an entry, which reserves what it takes; another posts it, or anybody voids it. */
@ApplicationScoped
class Proposing {

    private static final String PROPOSE = "select propose_entry(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource database;
    private final PendingEntries pending;
    private final EntryEvents events;
    private final ObjectMapper json;

    Proposing(DataSource database, PendingEntries pending, EntryEvents events, ObjectMapper json) {
        this.database = database;
        this.pending = pending;
        this.events = events;
        this.json = json;
    }

    @Transactional
    PendingEntryView propose(SecurityIdentity identity, UUID consortiumId, NewEntry wanted) {
        Draft draft = wanted.draft("");
        Caller by = Caller.of(identity);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(PROPOSE)) {
            String metadata = EntrySet.metadata(draft.metadata(), json);
            new OneDraft(draft, metadata, connection).fill(statement, consortiumId, by);
            return told(idFrom(statement));
        } catch (SQLException e) {
            throw new PersistenceException("The entry was not proposed", e);
        }
    }

    /** Posts or voids; of two who do, the second is refused. */
    @Transactional
    PendingEntryView settle(SecurityIdentity identity, UUID id, boolean post) {
        Caller by = Caller.of(identity);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select settle_pending(?, ?, ?, ?)")) {
            statement.setObject(1, id);
            statement.setBoolean(2, post);
            statement.setString(3, by.subject());
            statement.setString(4, by.name());
            statement.execute();
            return told(id);
        } catch (SQLException e) {
            throw new PersistenceException("The pending entry was not settled", e);
        }
    }

    private PendingEntryView told(UUID id) {
        PendingEntryView entry = pending.get(id);
        events.pending(entry);
        return entry;
    }

    private static UUID idFrom(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }
}
