package org.minilateral.platform.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** The one place that runs work again after a deadlock or a serialisation failure. */
@ApplicationScoped
public class Retries {

    private static final int ATTEMPTS = 5;

    /** Runs the work in a transaction of its own, up to five times. */
    public <T> T inTransaction(Callable<T> work) throws Exception {
        return repeated(() -> QuarkusTransaction.requiringNew().call(work));
    }

    /** Runs work that is a transaction by itself, up to five times. */
    public <T> T repeated(Callable<T> work) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.call();
            } catch (Exception e) {
                if (attempt == ATTEMPTS || !isTransient(e)) {
                    throw unwrapped(e);
                }
                // Two that collided should not collide again in step.
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000, 10_000_000L * attempt));
            }
        }
    }

    private static Exception unwrapped(Exception e) {
        return e instanceof QuarkusTransactionException && e.getCause() instanceof Exception cause ? cause : e;
    }

    private static boolean isTransient(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql
                    && ("40001".equals(sql.getSQLState()) || "40P01".equals(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
