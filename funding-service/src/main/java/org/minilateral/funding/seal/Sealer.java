package org.minilateral.funding.seal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.minilateral.platform.release.Acting;

/** Looks every second for entries to seal, in no booking's way. */
@ApplicationScoped
class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class);

    private final Sealing sealing;

    Sealer(Sealing sealing) {
        this.sealing = sealing;
    }

    @Scheduled(every = "${minilateral.sealer}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sealAll() {
        Acting.asService(() -> {
            for (var waiting = sealing.waiting(); !waiting.isEmpty(); waiting = sealing.waiting()) {
                int sealed = 0;
                for (var consortiumId : waiting) {
                    try {
                        sealed += sealing.seal(consortiumId);
                    } catch (RuntimeException e) {
                        // One consortium's trouble keeps no other from its seals; it is tried again next time.
                        LOG.errorf(e, "The entries of consortium %s were not sealed", consortiumId);
                    }
                }
                if (sealed == 0) {
                    return;
                }
            }
        });
    }
}
