package org.minilateral.funding.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.problem.Refused;

/** Entries, as those that undo them see them. */
@ApplicationScoped
class Originals {

    private static final String ENTRY = "select consortium_id, project_id, kind, number from entry where id = ?";
    private static final String LEFT = "select a.kind, a.nation, a.work_package_id, a.currency, sum(p.amount)"
            + " from posting p join account a on a.id = p.account_id"
            + " where p.entry_id in (select ?::uuid union all select c.id from entry c where c.corrects = ?)"
            + " group by a.id, a.kind, a.nation, a.work_package_id, a.currency having sum(p.amount) <> 0"
            + " order by a.currency, a.kind, a.nation";

    private final DataSource database;

    Originals(DataSource database) {
        this.database = database;
    }

    record Original(Scope scope, Entry.Kind kind, String number) {}

    /** Refuses what is not there for the caller. */
    Original get(UUID entryId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ENTRY)) {
            statement.setObject(1, entryId);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw Refused.missing();
                }
                return new Original(
                        new Scope(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                        Entry.Kind.valueOf(row.getString(3)),
                        row.getString(4));
            }
        } catch (SQLException e) {
            throw new PersistenceException("The entry can't be read", e);
        }
    }

    /** What its corrections have left of the entry, account by account. */
    List<Posting> whatIsLeft(UUID entryId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LEFT)) {
            statement.setObject(1, entryId);
            statement.setObject(2, entryId);
            List<Posting> left = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    String nation = rows.getString(2);
                    left.add(new Posting(
                            AccountKind.valueOf(rows.getString(1)),
                            nation.isEmpty() ? null : nation,
                            rows.getObject(3, UUID.class),
                            rows.getString(4),
                            rows.getLong(5)));
                }
            }
            return left;
        } catch (SQLException e) {
            throw new PersistenceException("What is left of the entry can't be read", e);
        }
    }
}
