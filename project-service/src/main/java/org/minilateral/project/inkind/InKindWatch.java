package org.minilateral.project.inkind;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.minilateral.platform.problem.Refused;
import org.minilateral.platform.release.Acting;

/** A last day passes without anybody doing anything: this notices. */
@ApplicationScoped
class InKindWatch {

    private static final Logger LOG = Logger.getLogger(InKindWatch.class);

    private final InKindAgreements agreements;
    private final Ending ending;
    private final Clock clock;

    InKindWatch(InKindAgreements agreements, Ending ending, Clock clock) {
        this.agreements = agreements;
        this.ending = ending;
        this.clock = clock;
    }

    @Scheduled(every = "${minilateral.in-kind-watch}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void endExpired() {
        Acting.asService(() -> agreements.expiredBefore(LocalDate.now(clock)).forEach(agreementId -> {
            try {
                ending.expire(agreementId);
            } catch (Refused e) {
                LOG.debugf("Another replica was quicker: %s", e.getMessage());
            }
        }));
    }
}
