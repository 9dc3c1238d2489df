package org.minilateral.platform.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/** Keeps one thread per followed neighbour, from start to shutdown. */
@ApplicationScoped
public class Followers {

    private static final Logger LOG = Logger.getLogger(Followers.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final FeedSettings settings;
    private final Follower follower;
    private final List<FeedHandler> handlers;
    private final MeterRegistry metrics;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    Followers(FeedSettings settings, Follower follower, @All List<FeedHandler> handlers, MeterRegistry metrics) {
        this.settings = settings;
        this.follower = follower;
        this.handlers = handlers;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent started) {
        if (settings.enabled()) {
            handlers.forEach(handler -> threads.add(
                    Thread.ofVirtual().name("feed-" + handler.neighbour()).start(() -> follow(handler))));
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping = true;
        threads.forEach(LockSupport::unpark);
    }

    /** For a request that needs a fact which the local copy may not hold yet: reads the neighbour's feed once, now. */
    public void catchUp(String neighbour) {
        if (settings.enabled()) {
            handlers.stream()
                    .filter(handler -> handler.neighbour().equals(neighbour))
                    .forEach(this::catchUpQuietly);
        }
    }

    private void catchUpQuietly(FeedHandler handler) {
        try {
            follower.catchUp(handler);
        } catch (RuntimeException e) {
            LOG.debugf(e, "The feed of %s can't be read now", handler.neighbour());
        }
    }

    private void follow(FeedHandler handler) {
        Reading reading = new Reading(handler.neighbour(), metrics);
        AtomicInteger failures = reading.failures();
        while (!stopping) {
            try {
                reading.caughtUp(follower.catchUp(handler));
            } catch (RuntimeException e) {
                if (failures.incrementAndGet() == 1) {
                    LOG.warnf("The feed of %s can't be read, trying on: %s", handler.neighbour(), e);
                }
                LOG.debug("Feed", e);
            }
            LockSupport.parkNanos(pause(failures.get()).toNanos());
        }
    }

    private Duration pause(int failures) {
        Duration longer = settings.interval().multipliedBy(1L << Math.min(failures, 5));
        return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }
}
