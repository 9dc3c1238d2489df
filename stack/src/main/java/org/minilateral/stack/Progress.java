package org.minilateral.stack;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;

/** Tells a waiting person what is being done, and how many seconds have passed since the start. */
public final class Progress {
    private final PrintStream out;
    private final long began = System.nanoTime();

    private Progress(PrintStream out) {
        this.out = out;
    }

    static Progress on(PrintStream out) {
        return new Progress(out);
    }

    /** For tests, which have their own reports. */
    public static Progress silent() {
        return new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    void say(String line) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(began), line);
    }

    <T> T step(String name, String doing, Supplier<T> work) {
        var from = System.nanoTime();
        say(name + ": " + doing);
        var result = work.get();
        say(String.format(Locale.ROOT, "%s: ready (%.1f s)", name, seconds(from)));
        return result;
    }

    void step(String name, String doing, Runnable work) {
        step(name, doing, () -> {
            work.run();
            return null;
        });
    }

    private static double seconds(long from) {
        return (System.nanoTime() - from) / 1e9;
    }
}
