package org.minilateral.funding.revaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.minilateral.funding.coalition.Scope;

/**
 * What a scope holds in other currencies, from the postings: an entry that converts has lines on CONVERSION in both currencies,
 * so that these tell how much money is held for the budget, and for how much of it that money stands. What is owed to a nation
 * in the other currency itself, such as an advance, is no holding: nobody wins or loses by its rate.
 */
@ApplicationScoped
@Transactional
class Holdings {

    private static final String CONVERTED = """
            with line as (
                select p.entry_id, a.currency, sum(p.amount) as amount
                from account a join posting p on p.account_id = a.id
                where a.scope_id = ? and a.kind = 'CONVERSION' and a.currency in (?, ?) and p.effective_on <= ?
                group by p.entry_id, a.currency)
            select coalesce(-sum(f.amount), 0), coalesce(sum(b.amount), 0)
            from line f join line b on b.entry_id = f.entry_id where f.currency = ? and b.currency = ?""";

    private static final String REVALUED = "select coalesce(sum(r.worth - r.book), 0) from revaluation r"
            + " where coalesce(r.project_id, r.consortium_id) = ? and r.currency = ? and r.budget_currency = ?"
            + " and r.revalued_on <= ?";

    private static final String BUDGETS = "select distinct a.currency from account a"
            + " where a.scope_id = ? and a.kind = 'CONTRIBUTIONS' and a.currency <> ? order by a.currency";

    private static final String TAKE_TURNS = "select pg_advisory_xact_lock(hashtextextended('revaluation ' || ?, 0))";

    private final DataSource database;

    Holdings(DataSource database) {
        this.database = database;
    }

    /** Minor units of the currency, and of the budget's currency for which they stand. */
    record Held(long amount, long book) {}

    Held held(Scope scope, String currency, String budgetCurrency, LocalDate on) {
        try (var connection = database.getConnection();
                var converted = connection.prepareStatement(CONVERTED);
                var revalued = connection.prepareStatement(REVALUED)) {
            fill(converted, idOf(scope), currency, budgetCurrency, on, currency, budgetCurrency);
            fill(revalued, idOf(scope), currency, budgetCurrency, on);
            try (var both = converted.executeQuery();
                    var before = revalued.executeQuery()) {
                both.next();
                before.next();
                return new Held(both.getLong(1), Math.addExact(both.getLong(2), before.getLong(1)));
            }
        } catch (SQLException e) {
            throw new PersistenceException("The holdings can't be read", e);
        }
    }

    /** The other currencies in which the scope was assessed. */
    List<String> budgetCurrencies(Scope scope, String currency) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(BUDGETS)) {
            fill(statement, idOf(scope), currency);
            List<String> found = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new PersistenceException("The accounts can't be read", e);
        }
    }

    /** One revaluation of a scope after the other: each builds on what the one before it booked. */
    void takeTurns(Scope scope) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(TAKE_TURNS)) {
            fill(statement, idOf(scope).toString());
            statement.execute();
        } catch (SQLException e) {
            throw new PersistenceException("No turn for a revaluation", e);
        }
    }

    private static Object idOf(Scope scope) {
        return scope.projectId() == null ? scope.consortiumId() : scope.projectId();
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
