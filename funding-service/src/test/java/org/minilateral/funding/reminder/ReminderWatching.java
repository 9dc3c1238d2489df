package org.minilateral.funding.reminder;

import jakarta.inject.Singleton;
import org.minilateral.platform.release.Acting;

/** Does in a test what the scheduler does in production. */
@Singleton
public class ReminderWatching {

    private final Reminding reminding;

    ReminderWatching(Reminding reminding) {
        this.reminding = reminding;
    }

    public void look() {
        Acting.asService(reminding::remind);
    }
}
