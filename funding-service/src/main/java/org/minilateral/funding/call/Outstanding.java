package org.minilateral.funding.call;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.minilateral.platform.release.Acting;

/** How many calls are not paid in full, seen from outside: of all consortia together, so that none is given away. */
@Startup
@Singleton
class Outstanding {

    private static final String UNPAID = "select count(distinct d.call_id),"
            + " count(distinct d.call_id) filter (where c.due_on < :today)"
            + " from call_due d join call c on c.id = d.call_id where d.paid < d.billed";

    private final EntityManager database;
    private final Clock clock;
    private volatile Calls now = new Calls(0, 0);

    Outstanding(EntityManager database, Clock clock, MeterRegistry metrics) {
        this.database = database;
        this.clock = clock;
        Gauge.builder("minilateral.calls.outstanding", this, self -> self.now.unpaid())
                .description("calls that are not paid in full")
                .register(metrics);
        Gauge.builder("minilateral.calls.overdue", this, self -> self.now.overdue())
                .description("calls that are not paid in full though their day has passed")
                .register(metrics);
    }

    @Scheduled(every = "${minilateral.figures}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        now = Acting.asService(() -> QuarkusTransaction.requiringNew()
                .call(() -> (Calls) database.createNativeQuery(UNPAID, Calls.class)
                        .setParameter("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .getSingleResult()));
    }

    @RegisterForReflection
    record Calls(long unpaid, long overdue) {}
}
