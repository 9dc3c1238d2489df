package org.minilateral.funding.period;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;

/**
 * Tells PostgreSQL when a transaction works for an approver: a soft-closed period takes the entries of approvers alone. Other
 * callers' transactions cost nothing more.
 */
@ApplicationScoped
class AdjustingEntries {

    /** After the one who says for whom the transaction works: a transaction's isolation can only be said first. */
    private static final int LATE = 5000;

    private final DataSource database;
    private final CurrentIdentityAssociation identity;

    AdjustingEntries(DataSource database, CurrentIdentityAssociation identity) {
        this.database = database;
        this.identity = identity;
    }

    void begin(@Observes @Priority(LATE) @Initialized(TransactionScoped.class) Object transaction) {
        if (!Arc.container().requestContext().isActive()
                || !Caller.of(identity.getIdentity()).actsAs(Role.APPROVER)) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select set_config('minilateral.adjusting', 'on', true)")) {
            statement.execute();
        } catch (SQLException e) {
            throw new PersistenceException("The database was not told that an approver works", e);
        }
    }
}
