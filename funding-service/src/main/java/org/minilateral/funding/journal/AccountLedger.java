package org.minilateral.funding.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.minilateral.platform.money.Money;

/** Reads what was posted to an account, with the balance after each posting. */
@ApplicationScoped
class AccountLedger {

    private static final String PAGE = "select p.version, p.entry_id, e.number, e.kind, p.effective_on, p.recorded_at,"
            + " e.reason, p.currency, p.amount, p.balance_after from posting p join entry e on e.id = p.entry_id"
            + " where p.account_id = ? and (p.recorded_at, p.version) > (coalesce(?::timestamptz, '-infinity'), ?)"
            + " order by p.recorded_at, p.version limit ?";

    private final DataSource database;

    AccountLedger(DataSource database) {
        this.database = database;
    }

    /**
     * In the order of recording, one more than the limit.
     *
     * @param after where the page before ended, as {@link #position} says; null at the start
     */
    List<AccountPosting> page(UUID accountId, String after, int limit) {
        int cut = after == null ? 0 : after.indexOf(' ');
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(PAGE)) {
            statement.setObject(1, accountId);
            var instant = after == null ? null : Asked.instant("cursor", after.substring(0, Math.max(cut, 0)));
            statement.setObject(2, instant == null ? null : instant.atOffset(java.time.ZoneOffset.UTC));
            statement.setLong(3, after == null ? 0 : Long.parseLong(after.substring(cut + 1)));
            statement.setInt(4, limit + 1);
            List<AccountPosting> postings = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    postings.add(posting(rows));
                }
            }
            return postings;
        } catch (SQLException e) {
            throw new PersistenceException("The account's ledger can't be read", e);
        }
    }

    static String position(AccountPosting posting) {
        return posting.recordedAt() + " " + posting.version();
    }

    private static AccountPosting posting(ResultSet row) throws SQLException {
        String currency = row.getString(8);
        long amount = row.getLong(9);
        return new AccountPosting(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                Entry.Kind.valueOf(row.getString(4)),
                row.getObject(5, LocalDate.class),
                row.getTimestamp(6).toInstant(),
                row.getString(7),
                amount > 0 ? Money.of(currency, amount) : null,
                amount < 0 ? Money.of(currency, -amount) : null,
                Money.of(currency, row.getLong(10)));
    }
}
