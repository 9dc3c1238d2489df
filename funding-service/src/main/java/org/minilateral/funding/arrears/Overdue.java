package org.minilateral.funding.arrears;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Which nations have let a call pass its due date, and what was said of that last. */
@ApplicationScoped
class Overdue {

    /** The advisory lock lets replicas take turns: each change is told once. */
    private static final String TAKE_TURNS = "select pg_advisory_xact_lock(hashtextextended('arrears', 0))";

    private static final String CHANGES = """
            select coalesce(now.consortium_id, told.consortium_id), coalesce(now.nation, told.nation), now.since
            from (select c.consortium_id, d.nation, min(c.due_on) as since
                  from call_due d join call c on c.id = d.call_id
                  where d.paid < d.billed and c.due_on < :today
                  group by c.consortium_id, d.nation) now
            full join arrears_told told on told.consortium_id = now.consortium_id and told.nation = now.nation
            where now.since is distinct from told.overdue_since
            order by 1, 2""";

    private final Session database;

    Overdue(Session database) {
        this.database = database;
    }

    List<Change> changesBy(LocalDate today) {
        database.createNativeQuery(TAKE_TURNS, Object.class).getSingleResult();
        return database.createNativeQuery(CHANGES, Change.class)
                .setParameter("today", today)
                .getResultList();
    }

    void remember(Change change) {
        database.createNativeMutationQuery(
                        "delete from arrears_told where consortium_id = :consortium and nation = :nation")
                .setParameter("consortium", change.consortiumId())
                .setParameter("nation", change.nation())
                .executeUpdate();
        if (change.overdueSince() != null) {
            database.createNativeMutationQuery("insert into arrears_told (consortium_id, nation, overdue_since)"
                            + " values (:consortium, :nation, :since)")
                    .setParameter("consortium", change.consortiumId())
                    .setParameter("nation", change.nation())
                    .setParameter("since", change.overdueSince())
                    .executeUpdate();
        }
    }

    /** @param overdueSince due date of the oldest call that is not paid in full; null once all are */
    @RegisterForReflection
    record Change(UUID consortiumId, String nation, LocalDate overdueSince) {}
}
