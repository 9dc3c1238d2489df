package org.minilateral.platform.release;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Supplier;

/** Reports read several things that have to fit together: they see the database as it was at one instant. */
public final class OneInstant {

    private static final ScopedValue<Boolean> WANTED = ScopedValue.newInstance();

    private OneInstant() {}

    /** Runs the work in a transaction of its own that reads only, isolated as {@code REPEATABLE READ}. */
    public static <T> T read(Supplier<T> work) {
        return ScopedValue.where(WANTED, true)
                .call(() -> QuarkusTransaction.requiringNew().call(work::get));
    }

    static boolean isWanted() {
        return WANTED.orElse(false);
    }
}
