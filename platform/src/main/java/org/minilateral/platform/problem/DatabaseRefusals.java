package org.minilateral.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.ArcUndeclaredThrowableException;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.postgresql.util.PSQLException;

/**
 * What the database forbids, it forbids by a named constraint, and that name is the problem's code. What it forbids this
 * caller is 403. A database that can't be reached is 503; anything else is our fault and says nothing of its inside.
 */
class DatabaseRefusals {

    /** SQLSTATE insufficient_privilege: a grant is missing, or a row-level security policy forbids the row. */
    private static final String NOT_ALLOWED = "42501";

    /** SQLSTATE character not in repertoire, and untranslatable character: text with U+0000, alone or inside JSON. */
    private static final Set<String> UNSTORABLE = Set.of("22021", "22P05");

    private static final Logger LOG = Logger.getLogger(DatabaseRefusals.class);

    @ServerExceptionMapper({
        PersistenceException.class,
        RollbackException.class,
        QuarkusTransactionException.class,
        ArcUndeclaredThrowableException.class,
        SQLException.class
    })
    public Response refused(Throwable thrown) {
        return problem(thrown).toResponse();
    }

    static HttpProblem problem(Throwable thrown) {
        var rule = find(thrown, Refused.class);
        if (rule.isPresent()) {
            return Problems.of(rule.get());
        }
        var violated = find(thrown, PSQLException.class).filter(DatabaseRefusals::isConstraint);
        if (violated.isPresent()) {
            String constraint = violated.get().getServerErrorMessage().getConstraint();
            String code = constraint == null ? "constraint" : constraint.replace('_', '-');
            // PostgreSQL's own constraints give no hint; a trigger of ours that knows more says it there.
            String hint = violated.get().getServerErrorMessage().getHint();
            return problem(409, code, hint == null ? "The rule “" + code.replace('-', ' ') + "” forbids this." : hint);
        }
        if (find(thrown, SQLException.class)
                .filter(e -> NOT_ALLOWED.equals(e.getSQLState()))
                .isPresent()) {
            LOG.warn("The database forbade what the application had let pass", thrown);
            return problem(403, "forbidden", "You may not do this.");
        }
        if (find(thrown, SQLException.class)
                .filter(e -> UNSTORABLE.contains(String.valueOf(e.getSQLState())))
                .isPresent()) {
            return problem(400, "unstorable-text", "A text holds a character that can't be stored, such as U+0000.");
        }
        LOG.error("A database call failed", thrown);
        return find(thrown, SQLException.class)
                        .filter(DatabaseRefusals::isUnreachable)
                        .isPresent()
                ? problem(503, "database-unavailable", "The database can't be reached now; try again.")
                : problem(500, "internal-server-error", "Something failed on our side; nothing was changed.");
    }

    private static HttpProblem problem(int status, String code, String detail) {
        return Problems.of(status, code, null, detail, Map.of());
    }

    private static boolean isConstraint(PSQLException e) {
        return e.getServerErrorMessage() != null
                && e.getSQLState() != null
                && e.getSQLState().startsWith("23");
    }

    private static boolean isUnreachable(SQLException e) {
        String state = e.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }

    /** Among the causes, and among what a failed commit suppressed: there a deferred constraint speaks. */
    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        if (thrown == null || type.isInstance(thrown)) {
            return Optional.ofNullable(thrown).map(type::cast);
        }
        return Stream.concat(Stream.ofNullable(thrown.getCause()), Stream.of(thrown.getSuppressed()))
                .map(inner -> find(inner, type))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
