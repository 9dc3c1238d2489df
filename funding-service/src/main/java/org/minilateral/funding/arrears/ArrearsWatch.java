package org.minilateral.funding.arrears;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.platform.release.Acting;

/** A due date passes without anybody doing anything: this notices. */
@ApplicationScoped
class ArrearsWatch {

    private final Telling telling;

    ArrearsWatch(Telling telling) {
        this.telling = telling;
    }

    @Scheduled(every = "${minilateral.arrears-watch}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellChanges() {
        Acting.asService(telling::tellChanges);
    }
}
