package org.minilateral.platform.release;

import java.util.function.Supplier;

/** Work that no person asked for (following a feed, closing at a deadline) says so, and then sees every row. */
public final class Acting {

    private static final ScopedValue<Boolean> AS_SERVICE = ScopedValue.newInstance();

    private Acting() {}

    /** Transactions begun inside the work run as the service itself; one that is already open keeps its caller. */
    public static <T> T asService(Supplier<T> work) {
        return ScopedValue.where(AS_SERVICE, true).call(work::get);
    }

    public static void asService(Runnable work) {
        ScopedValue.where(AS_SERVICE, true).run(work);
    }

    static boolean isService() {
        return AS_SERVICE.orElse(false);
    }
}
