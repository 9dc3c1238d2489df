package org.minilateral.funding.seal;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.minilateral.platform.release.Acting;

/** What waits to be sealed, seen from outside: how many entries, and since when the oldest of them. */
@Startup
@Singleton
class Unsealed {

    /** Counted up to a limit, so that a sealer that stands still doesn't make the counting dearer and dearer. */
    private static final String WAITING = """
            select count(*), min(waiting.recorded_at)
            from (select unsealed_consortia() as id) consortium
            cross join lateral (
                select e.recorded_at from entry e
                where e.consortium_id = consortium.id and e.recorded_at > coalesce(
                    (select c.recorded_until from checkpoint c where c.consortium_id = consortium.id
                     order by c.size desc limit 1), '-infinity')
                order by e.recorded_at limit 10000) waiting""";

    private final Seals seals;
    private final Clock clock;
    private volatile Waiting now = new Waiting(0, null);

    Unsealed(Seals seals, Clock clock, MeterRegistry metrics) {
        this.seals = seals;
        this.clock = clock;
        Gauge.builder("minilateral.seal.unsealed", this, self -> self.now.entries())
                .description("entries that wait to be sealed")
                .register(metrics);
        Gauge.builder("minilateral.seal.age", this, Unsealed::age)
                .description("since when the oldest entry waits to be sealed")
                .baseUnit("seconds")
                .register(metrics);
    }

    @Scheduled(every = "${minilateral.figures}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        now = Acting.asService(() -> QuarkusTransaction.requiringNew()
                .call(() -> seals.query(
                                WAITING, row -> new Waiting(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                        .getFirst()));
    }

    private double age() {
        OffsetDateTime oldest = now.oldest();
        Instant instant = clock.instant();
        return oldest == null
                ? 0
                : Math.max(0, Duration.between(oldest.toInstant(), instant).toMillis() / 1000.0);
    }

    private record Waiting(long entries, OffsetDateTime oldest) {}
}
