package org.minilateral.platform.release;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.minilateral.platform.caller.Caller;

/**
 * Tells PostgreSQL, at the start of every transaction and for that transaction alone, for whom it works. The row-level
 * security policies read it; with nothing said they show nothing.
 */
@ApplicationScoped
class RowSecurity {

    private static final String SAY = "select set_config('minilateral.acting', ?, true),"
            + " set_config('minilateral.nation', ?, true), set_config('minilateral.subject', ?, true),"
            + " set_config('minilateral.clearance', ?, true), set_config('minilateral.technical', ?, true),"
            + " set_config('minilateral.name', ?, true)";

    private static final Logger LOG = Logger.getLogger(RowSecurity.class);

    private final DataSource database;
    private final TransactionManager transactions;
    private final CurrentIdentityAssociation identity;

    RowSecurity(DataSource database, TransactionManager transactions, CurrentIdentityAssociation identity) {
        this.database = database;
        this.transactions = transactions;
        this.identity = identity;
    }

    void begin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        if (Acting.isService()) {
            say("service", "", "", "LIMITED", true, "");
        } else if (Arc.container().requestContext().isActive()) {
            Caller caller = Caller.of(identity.getIdentity());
            say(
                    caller.isService() ? "service" : "person",
                    orEmpty(caller.nation()),
                    orEmpty(caller.subject()),
                    caller.clearance().name(),
                    caller.readsTechnicalContent(),
                    caller.isService() ? "" : nameOf(caller));
        }
    }

    private void say(String acting, String nation, String subject, String clearance, boolean technical, String name) {
        // Inside a transaction the pool hands out the transaction's own connection: closing it here only lets go of it.
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SAY)) {
            if (OneInstant.isWanted()) {
                isolate(connection);
            }
            statement.setString(1, acting);
            statement.setString(2, nation);
            statement.setString(3, subject);
            statement.setString(4, clearance);
            statement.setString(5, String.valueOf(technical));
            statement.setString(6, name);
            statement.execute();
        } catch (SQLException e) {
            end();
            throw new PersistenceException("The database was not told for whom the transaction works", e);
        }
    }

    /** Whoever began the transaction never got it: nobody else would end it, and it would stay with the thread. */
    private void end() {
        try {
            transactions.rollback();
        } catch (SystemException | IllegalStateException e) {
            LOG.warn("A transaction that failed to begin did not end either", e);
        }
    }

    /** Only the first statement of a transaction may say this, and the first one is always ours. */
    private static void isolate(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
        }
    }

    /** A client of a nation may have no name; its subject is known then. */
    private static String nameOf(Caller caller) {
        return caller.name() == null ? orEmpty(caller.subject()) : caller.name();
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
