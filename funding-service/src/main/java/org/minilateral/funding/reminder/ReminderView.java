package org.minilateral.funding.reminder;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * What a nation was reminded of.
 *
 * @param level counts up from 1
 * @param outstanding what was outstanding then
 */
@Schema(name = "Reminder")
@RegisterForReflection
record ReminderView(
        UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        UUID callId,
        String nation,
        int level,
        LocalDate dueOn,
        Money outstanding,
        Instant remindedAt) {

    static ReminderView of(Reminder reminder) {
        return new ReminderView(
                reminder.id,
                reminder.consortiumId,
                reminder.projectId,
                reminder.callId,
                reminder.nation,
                reminder.level,
                reminder.dueOn,
                Money.of(reminder.currency, reminder.outstanding),
                reminder.remindedAt);
    }
}
