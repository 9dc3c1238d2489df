package org.minilateral.testkit;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** For what comes by itself but not at once: asks again until it is so, and fails with the last answer. */
public final class Eventually {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Eventually() {}

    public static void until(Runnable assertion) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
