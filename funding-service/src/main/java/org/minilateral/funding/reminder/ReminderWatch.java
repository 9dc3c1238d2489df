package org.minilateral.funding.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.platform.release.Acting;

/** Dues grow older without anybody doing anything: this notices. */
@ApplicationScoped
class ReminderWatch {

    private final Reminding reminding;

    ReminderWatch(Reminding reminding) {
        this.reminding = reminding;
    }

    @Scheduled(every = "${minilateral.reminder-watch}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        Acting.asService(reminding::remind);
    }
}
