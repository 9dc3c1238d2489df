package org.minilateral.funding.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The keeper of the books says which accounts may not be overdrawn; the database holds to it. */
@ApplicationScoped
class Limiting {

    private final DataSource database;
    private final Accounts accounts;

    Limiting(DataSource database, Accounts accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    @Transactional
    AccountView limit(UUID accountId, NewLimit wanted) {
        call("select limit_one(?, ?)", accountId, !wanted.mayBeOverdrawn());
        return accounts.get(accountId, new Moment(null, null));
    }

    @Transactional
    NewKindLimit limit(UUID consortiumId, NewKindLimit wanted) {
        call("select limit_kind(?, ?, ?)", consortiumId, wanted.kind().name(), !wanted.mayBeOverdrawn());
        return wanted;
    }

    private void call(String function, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(function)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.execute();
        } catch (SQLException e) {
            throw new PersistenceException("The limit was not set", e);
        }
    }
}
