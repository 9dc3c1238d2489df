package org.minilateral.funding.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Cut;

/** Balances from the postings alone: no document is asked. */
@ApplicationScoped
class Accounts {

    private static final String BALANCES =
            "select a.kind, a.nation, a.project_id, a.work_package_id, a.currency, sum(p.amount),"
                    + " coalesce(sum(p.amount) filter (where e.effective_on >= ? and e.kind <> 'YEAR_CLOSE'), 0)"
                    + " from entry e join posting p on p.entry_id = e.id join account a on a.id = p.account_id where "
                    + Cut.CONDITION
                    + " group by a.id, a.kind, a.nation, a.project_id, a.work_package_id, a.currency"
                    + " order by a.currency, a.project_id nulls first, a.kind, a.nation, a.work_package_id nulls first";
    private static final String CUT_OFF = "select e.number, e.recorded_at from entry e where e.consortium_id = ?"
            + " and (e.project_id is null or e.project_id = any (?))"
            + " and e.recorded_at <= coalesce(?::timestamptz, 'infinity') order by e.recorded_at desc limit 1";

    private final DataSource database;

    Accounts(DataSource database) {
        this.database = database;
    }

    /** What the close of a year carries away is no movement of revenue: a year's revenue is the same before and after it. */
    List<AccountBalance> balances(Cut cut, LocalDate from) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(BALANCES)) {
            statement.setObject(1, from);
            cut.fill(statement, 2);
            List<AccountBalance> balances = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    balances.add(new AccountBalance(
                            AccountKind.valueOf(rows.getString(1)),
                            rows.getString(2),
                            rows.getObject(3, UUID.class),
                            rows.getObject(4, UUID.class),
                            rows.getString(5),
                            rows.getLong(6),
                            rows.getLong(7)));
                }
            }
            return balances;
        } catch (SQLException e) {
            throw new PersistenceException("The balances can't be read", e);
        }
    }

    /** Up to which entry a report of this cut knows the journal. */
    CutOff cutOff(Cut cut) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(CUT_OFF)) {
            statement.setObject(1, cut.consortiumId());
            statement.setArray(
                    2, connection.createArrayOf("uuid", cut.projects().toArray()));
            statement.setObject(
                    3, cut.recordedUntil() == null ? null : cut.recordedUntil().atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? new CutOff(row.getTimestamp(2).toInstant(), row.getString(1))
                        : new CutOff(null, null);
            }
        } catch (SQLException e) {
            throw new PersistenceException("The journal's cut-off can't be read", e);
        }
    }
}
