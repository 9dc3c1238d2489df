package org.minilateral.funding.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;

/** Reminds nations of what they let pass its due date, once at each level; the nation that keeps the books hears it too. */
@ApplicationScoped
class Reminding {

    private final Reminders reminders;
    private final Coalitions coalitions;
    private final Outbox outbox;
    private final Clock clock;

    Reminding(Reminders reminders, Coalitions coalitions, Outbox outbox, Clock clock) {
        this.reminders = reminders;
        this.coalitions = coalitions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    void remind() {
        for (Reminder reminder : reminders.add(LocalDate.now(clock), clock.instant())) {
            Set<String> heard = new TreeSet<>(Set.of(reminder.nation));
            String lead = coalitions.leadNation(reminder.consortiumId);
            if (lead != null) {
                heard.add(lead);
            }
            outbox.write(new Happening(
                    "funding.reminder.v1",
                    "calls/" + reminder.callId + "/reminders/" + reminder.id,
                    reminder.consortiumId,
                    heard,
                    ReminderView.of(reminder)));
        }
    }
}
