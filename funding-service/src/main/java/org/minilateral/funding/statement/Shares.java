package org.minilateral.funding.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.minilateral.funding.journal.Cut;

/** Reads from the journal what each nation owes to each scope, in one query, and how the scopes are called. */
@ApplicationScoped
class Shares {

    /** What neither paid nor credited a called amount is what was called, less what adjustments took back of it. */
    private static final String SHARES = Movements.LINES + ", told as (select *, " + Movements.REASON + """
             as because from line where account_kind in ('RECEIVABLE_CALLED', 'RECEIVABLE_NOT_CALLED', 'ADVANCES'))
            select nation, project_id, currency,
                   coalesce(sum(amount) filter (where account_kind = 'RECEIVABLE_CALLED'
                                                  and because not in ('RECEIVED', 'CREDITED')), 0),
                   coalesce(-sum(amount) filter (where account_kind = 'RECEIVABLE_CALLED' and because = 'RECEIVED'), 0),
                   coalesce(-sum(amount) filter (where account_kind = 'RECEIVABLE_CALLED' and because = 'CREDITED'), 0),
                   coalesce(sum(amount) filter (where account_kind = 'RECEIVABLE_NOT_CALLED'), 0),
                   coalesce(-sum(amount) filter (where account_kind = 'ADVANCES'), 0),
                   (array_agg(account_id) filter (where account_kind = 'RECEIVABLE_CALLED'))[1],
                   (array_agg(account_id) filter (where account_kind = 'RECEIVABLE_NOT_CALLED'))[1],
                   (array_agg(account_id) filter (where account_kind = 'ADVANCES'))[1]
            from told group by nation, project_id, currency order by nation, project_id nulls first, currency""";

    private static final String NAMES = "select id, number, name from project where id = any (?) order by number, id";

    private final DataSource database;

    Shares(DataSource database) {
        this.database = database;
    }

    List<Share> of(Cut cut) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SHARES)) {
            cut.fill(statement, 1);
            List<Share> shares = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    shares.add(share(rows));
                }
            }
            return shares;
        } catch (SQLException e) {
            throw new PersistenceException("The shares can't be read", e);
        }
    }

    /** The consortium itself first, then the projects by number. */
    List<ContributionMatrix.ScopeName> scopes(List<UUID> projects) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NAMES)) {
            statement.setArray(1, connection.createArrayOf("uuid", projects.toArray()));
            List<ContributionMatrix.ScopeName> names = new ArrayList<>();
            names.add(new ContributionMatrix.ScopeName(null, null, null));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(new ContributionMatrix.ScopeName(
                            rows.getObject(1, UUID.class), rows.getString(2), rows.getString(3)));
                }
            }
            return names;
        } catch (SQLException e) {
            throw new PersistenceException("The projects can't be read", e);
        }
    }

    private static Share share(ResultSet row) throws SQLException {
        return new Share(
                row.getString(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                new ContributionMatrix.CellAccounts(
                        row.getObject(9, UUID.class), row.getObject(10, UUID.class), row.getObject(11, UUID.class)));
    }
}
