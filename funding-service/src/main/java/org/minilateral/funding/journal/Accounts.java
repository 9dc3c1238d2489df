package org.minilateral.funding.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** Reads accounts with what they hold. */
@ApplicationScoped
class Accounts {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String ACCOUNT = "select a.id, a.consortium_id, a.project_id, a.kind, a.nation,"
            + " a.work_package_id, a.currency, case when ? then b.amount else balance_at(a.id, ?, ?) end,"
            + " b.pending_debit, b.pending_credit, b.lowest = 0 or b.highest = 0, b.postings"
            + " from account a join balance b on b.account_id = a.id where ";
    private static final String PAGE =
            ACCOUNT + "a.consortium_id = ? and (a.project_id is null or a.project_id = any (?))"
                    + " and a.kind = coalesce(?, a.kind) and a.nation = coalesce(?, a.nation) and a.id > ?"
                    + " order by a.id limit ?";
    private static final String ONE = ACCOUNT + "a.id = ?";

    private final DataSource database;

    Accounts(DataSource database) {
        this.database = database;
    }

    /** In the order of their ids, one more than the limit. */
    List<AccountView> page(
            Moment moment,
            UUID consortiumId,
            List<UUID> projects,
            AccountKind kind,
            String nation,
            UUID after,
            int limit) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(PAGE)) {
            fill(statement, moment);
            statement.setObject(4, consortiumId);
            statement.setArray(5, connection.createArrayOf("uuid", projects.toArray()));
            statement.setString(6, kind == null ? null : kind.name());
            statement.setString(7, nation);
            statement.setObject(8, after == null ? FIRST : after);
            statement.setInt(9, limit + 1);
            List<AccountView> accounts = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    accounts.add(view(rows, moment));
                }
            }
            return accounts;
        } catch (SQLException e) {
            throw new PersistenceException("The accounts can't be read", e);
        }
    }

    /** Refuses what is not there for the caller. */
    AccountView get(UUID accountId, Moment moment) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(ONE)) {
            fill(statement, moment);
            statement.setObject(4, accountId);
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw Refused.missing();
                }
                return view(row, moment);
            }
        } catch (SQLException e) {
            throw new PersistenceException("The account can't be read", e);
        }
    }

    Scope scopeOf(UUID accountId) {
        AccountView account = get(accountId, new Moment(null, null));
        return new Scope(account.consortiumId(), account.projectId());
    }

    private static void fill(PreparedStatement statement, Moment moment) throws SQLException {
        statement.setBoolean(1, moment.isNow());
        statement.setObject(2, moment.asOf());
        statement.setObject(3, moment.recordedAt());
    }

    private static AccountView view(ResultSet row, Moment moment) throws SQLException {
        AccountKind kind = AccountKind.valueOf(row.getString(4));
        String nation = row.getString(5);
        String currency = row.getString(7);
        long amount = row.getLong(8);
        long debit = row.getLong(9);
        long credit = row.getLong(10);
        return new AccountView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                kind.code(),
                kind,
                nation.isEmpty() ? null : nation,
                row.getObject(6, UUID.class),
                moment.asOf(),
                moment.recordedUntil(),
                Money.of(currency, amount),
                moment.isNow() ? new AccountView.Pending(Money.of(currency, debit), Money.of(currency, credit)) : null,
                moment.isNow() ? Money.of(currency, kind.isOfDebits() ? amount - credit : amount + debit) : null,
                !row.getBoolean(11),
                row.getLong(12));
    }
}
