package org.minilateral.funding.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Booked;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Journal;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.caller.Caller;

/** Books what undoes an entry: the same lines on their other side. The original stays, and both show. */
@ApplicationScoped
class Correcting {

    private static final String LINES = "select a.kind, a.nation, a.work_package_id, p.currency, p.amount"
            + " from posting p join account a on a.id = p.account_id where p.entry_id = ? order by p.line";

    private final Journal journal;
    private final DataSource database;

    Correcting(Journal journal, DataSource database) {
        this.journal = journal;
        this.database = database;
    }

    /** @param source the document that undoes it */
    Booked undo(Scope scope, UUID entryId, String entryNumber, UUID source, LocalDate on, String number, Caller by) {
        return journal.post(new Entry(
                scope, Entry.Kind.CORRECTION, source, on, number + " undoes " + entryNumber, by, mirrored(entryId)));
    }

    private List<Posting> mirrored(UUID entryId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LINES)) {
            statement.setObject(1, entryId);
            List<Posting> lines = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    String nation = rows.getString(2);
                    lines.add(new Posting(
                            AccountKind.valueOf(rows.getString(1)),
                            nation.isEmpty() ? null : nation,
                            rows.getObject(3, UUID.class),
                            rows.getString(4),
                            Math.negateExact(rows.getLong(5))));
                }
            }
            return lines;
        } catch (SQLException e) {
            throw new PersistenceException("The entry can't be read", e);
        }
    }
}
