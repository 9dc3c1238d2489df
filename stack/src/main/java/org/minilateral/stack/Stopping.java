package org.minilateral.stack;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process: asks first, and insists when asking did not help. */
final class Stopping {
    private Stopping() {}

    /** Returns when the process is gone. */
    static void stop(ProcessHandle process, long patienceSeconds) {
        process.destroy();
        if (!gone(process, patienceSeconds)) {
            kill(process);
        }
    }

    static void kill(ProcessHandle process) {
        process.destroyForcibly();
        gone(process, 10);
    }

    private static boolean gone(ProcessHandle process, long seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
