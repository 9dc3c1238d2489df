package org.minilateral.consortium.withdrawal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.platform.release.Acting;

/** A notice takes effect by itself on its day. */
@ApplicationScoped
class NoticeWatch {

    private final Withdrawing withdrawing;

    NoticeWatch(Withdrawing withdrawing) {
        this.withdrawing = withdrawing;
    }

    @Scheduled(every = "${minilateral.notice-watch}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void leaveDue() {
        Acting.asService(withdrawing::leaveDue);
    }
}
