package org.minilateral.platform.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** How the reading of a neighbour's feed goes, seen from outside: the lag is the time since the copy was last complete. */
final class Reading {

    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong completeAt = new AtomicLong(System.nanoTime());
    private final Counter events;

    Reading(String neighbour, MeterRegistry metrics) {
        Gauge.builder("minilateral.feed.failures", failures, AtomicInteger::get)
                .description("attempts in a row that failed")
                .tag("neighbour", neighbour)
                .register(metrics);
        Gauge.builder("minilateral.feed.lag", completeAt, Reading::secondsSince)
                .description("time since the local copy was last complete")
                .baseUnit("seconds")
                .tag("neighbour", neighbour)
                .register(metrics);
        this.events = Counter.builder("minilateral.feed.events")
                .description("events taken into the local copy")
                .tag("neighbour", neighbour)
                .register(metrics);
    }

    void caughtUp(int read) {
        failures.set(0);
        events.increment(read);
        completeAt.set(System.nanoTime());
    }

    AtomicInteger failures() {
        return failures;
    }

    private static double secondsSince(AtomicLong nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime.get()).toMillis() / 1000.0;
    }
}
