package org.minilateral.funding.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** All reminders, and by which levels they come. */
@ApplicationScoped
@Transactional
class Reminders {

    private static final UUID FIRST = new UUID(0, 0);

    /** The advisory lock lets replicas take turns: each reminder is sent once. */
    private static final String TAKE_TURNS = "select pg_advisory_xact_lock(hashtextextended('reminders', 0))";

    /** The highest level that each due has reached, where it was not reminded of at this level or a higher one. */
    private static final String REMIND = """
            insert into reminder (consortium_id, project_id, call_id, nation, level, due_on, outstanding, currency, reminded_at)
            select c.consortium_id, c.project_id, c.id, d.nation, max(l.level), c.due_on, d.billed - d.paid, c.currency, :now
            from call_due d join call c on c.id = d.call_id
            left join reminder_schedule s on s.consortium_id = c.consortium_id
            cross join lateral unnest(coalesce(s.after_days, '{0, 30, 60}')) with ordinality as l(days, level)
            where d.paid < d.billed and c.due_on + l.days < :today
            group by c.id, d.call_id, d.nation
            having max(l.level) > coalesce((select max(r.level) from reminder r
                                            where r.call_id = c.id and r.nation = d.nation), 0)
            returning id""";

    private final Session database;

    Reminders(Session database) {
        this.database = database;
    }

    /** Writes those that have come due, and returns them. */
    List<Reminder> add(LocalDate today, Instant now) {
        database.createNativeQuery(TAKE_TURNS, Object.class).getSingleResult();
        List<UUID> added = database.createNativeQuery(REMIND, UUID.class)
                .setParameter("today", today)
                .setParameter("now", now)
                .getResultList();
        return database.createQuery("from Reminder r where r.id in ?1 order by r.id", Reminder.class)
                .setParameter(1, added)
                .getResultList();
    }

    ReminderLevels levels(UUID consortiumId) {
        return database.createNativeQuery(
                        "select after_days from reminder_schedule where consortium_id = ?1", Integer[].class)
                .setParameter(1, consortiumId)
                .getResultStream()
                .findFirst()
                .map(days -> new ReminderLevels(Arrays.asList(days)))
                .orElse(ReminderLevels.USUAL);
    }

    void keep(UUID consortiumId, ReminderLevels levels) {
        database.createNativeMutationQuery("insert into reminder_schedule values (?1, ?2)"
                        + " on conflict (consortium_id) do update set after_days = excluded.after_days")
                .setParameter(1, consortiumId)
                .setParameter(2, levels.afterDays().toArray(Integer[]::new))
                .executeUpdate();
    }

    /** Oldest first. */
    List<Reminder> page(UUID consortiumId, List<UUID> seenProjects, UUID after, int limit) {
        return database.createQuery(
                        "from Reminder r where r.consortiumId = ?1 and (r.projectId is null or r.projectId in ?2)"
                                + " and r.id > ?3 order by r.id",
                        Reminder.class)
                .setParameter(1, consortiumId)
                .setParameter(2, seenProjects)
                .setParameter(3, after == null ? FIRST : after)
                .setMaxResults(limit + 1)
                .getResultList();
    }
}
