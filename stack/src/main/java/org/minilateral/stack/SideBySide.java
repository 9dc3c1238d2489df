package org.minilateral.stack;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Steps that do not wait for each other; the first that fails interrupts the others. */
final class SideBySide {
    private SideBySide() {}

    static void run(List<Runnable> steps) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = new ExecutorCompletionService<Void>(threads);
            steps.forEach(step -> done.submit(step, null));
            try {
                for (var step : steps) {
                    done.take().get();
                }
            } catch (InterruptedException | ExecutionException e) {
                threads.shutdownNow();
                throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
            }
        }
    }
}
