package org.minilateral.platform.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** How many events lie in the outbox, as PostgreSQL's own statistics estimate it: counting them would read them all. */
@Startup
@Singleton
class OutboxSize {

    private static final String ESTIMATE =
            "select greatest(reltuples, 0)::bigint from pg_class where oid = 'outbox'::regclass";

    private final DataSource database;
    private final AtomicLong events = new AtomicLong();

    OutboxSize(DataSource database, MeterRegistry metrics) {
        this.database = database;
        Gauge.builder("minilateral.outbox.size", events, AtomicLong::get)
                .description("events in the outbox, estimated")
                .register(metrics);
    }

    @Scheduled(every = "${minilateral.figures}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void estimate() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ESTIMATE);
                var row = statement.executeQuery()) {
            row.next();
            events.set(row.getLong(1));
        }
    }
}
