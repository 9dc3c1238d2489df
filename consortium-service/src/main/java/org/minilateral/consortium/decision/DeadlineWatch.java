package org.minilateral.consortium.decision;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.minilateral.platform.problem.Refused;
import org.minilateral.platform.release.Acting;

/** Closes what has reached its deadline: silence is adopted without anybody having to press a button. */
@ApplicationScoped
class DeadlineWatch {

    private static final Logger LOG = Logger.getLogger(DeadlineWatch.class);

    private final Decisions decisions;
    private final Closing closing;
    private final Clock clock;

    DeadlineWatch(Decisions decisions, Closing closing, Clock clock) {
        this.decisions = decisions;
        this.closing = closing;
        this.clock = clock;
    }

    @Scheduled(
            every = "${minilateral.decision.deadline-watch}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void closeDue() {
        Acting.asService(() -> decisions.due(clock.instant()).forEach(this::close));
    }

    private void close(UUID decisionId) {
        try {
            closing.close(decisionId, null);
        } catch (Refused e) {
            // Another replica or the chair was faster, or an objection came in at the last moment.
            LOG.debugf("Decision %s was not closed: %s", decisionId, e.code());
        }
    }
}
