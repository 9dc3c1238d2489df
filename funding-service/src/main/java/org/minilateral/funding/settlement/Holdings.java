package org.minilateral.funding.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads current balances, as nations' holdings, in the transaction of the caller. */
@ApplicationScoped
class Holdings {

    private static final String SUMS = "select a.consortium_id, a.project_id, a.nation, a.currency,"
            + " coalesce(sum(b.amount) filter (where a.kind = 'RECEIVABLE_NOT_CALLED'), 0),"
            + " coalesce(sum(b.amount) filter (where a.kind = 'RECEIVABLE_CALLED'), 0),"
            + " coalesce(sum(b.amount) filter (where a.kind = 'INTEREST_RECEIVABLE'), 0),"
            + " coalesce(-sum(b.amount) filter (where a.kind = 'ADVANCES'), 0),"
            + " coalesce(-sum(b.amount) filter (where a.kind = 'SURPLUS_PAYABLE'), 0),"
            + " coalesce(-sum(b.amount) filter (where a.kind = 'CLAIMS_PAYABLE'), 0)"
            + " from account a join balance b on b.account_id = a.id"
            + " where a.consortium_id = any (?) and (a.project_id is null or a.project_id = any (?))"
            + " and a.nation <> '' and (? = '' or a.nation = ?)"
            + " group by a.consortium_id, a.project_id, a.nation, a.currency"
            + " order by a.consortium_id, a.project_id nulls first, a.nation, a.currency";

    private final DataSource database;

    Holdings(DataSource database) {
        this.database = database;
    }

    /**
     * @param projects whose books count beside those of the consortia themselves
     * @param nation null for all
     */
    List<Holding> of(Collection<UUID> consortia, Collection<UUID> projects, String nation) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SUMS)) {
            statement.setArray(1, connection.createArrayOf("uuid", consortia.toArray()));
            statement.setArray(2, connection.createArrayOf("uuid", projects.toArray()));
            statement.setString(3, nation == null ? "" : nation);
            statement.setString(4, nation == null ? "" : nation);
            List<Holding> found = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Holding(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getString(4),
                            row.getLong(5),
                            row.getLong(6),
                            row.getLong(7),
                            row.getLong(8),
                            row.getLong(9),
                            row.getLong(10)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new PersistenceException("The balances can't be read", e);
        }
    }
}
