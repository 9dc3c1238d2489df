package org.minilateral.consortium.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Which nations are in arrears, as funding-service tells it. */
@ApplicationScoped
public class Arrears {

    private final Session database;
    private final Clock clock;

    Arrears(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The nations whose oldest unpaid call is overdue for more than so many days, unless they were excused. */
    public Set<String> overdueFor(UUID consortiumId, int days) {
        List<String> late = database.createNativeQuery(
                        "select nation from arrears where consortium_id = ?1 and overdue_since < ?2 and not waived",
                        String.class)
                .setParameter(1, consortiumId)
                .setParameter(2, LocalDate.now(clock).minusDays(days))
                .getResultList();
        return Set.copyOf(late);
    }

    /** Excuses a nation until it has paid: arrears that come later count again. */
    public void waive(UUID consortiumId, String nation) {
        database.createNativeMutationQuery("update arrears set waived = true where consortium_id = ?1 and nation = ?2")
                .setParameter(1, consortiumId)
                .setParameter(2, nation)
                .executeUpdate();
    }

    /** Takes over what funding-service says; no date means that nothing is overdue any more. */
    void takeOver(UUID consortiumId, String nation, LocalDate overdueSince) {
        if (overdueSince == null) {
            database.createNativeMutationQuery("delete from arrears where consortium_id = ?1 and nation = ?2")
                    .setParameter(1, consortiumId)
                    .setParameter(2, nation)
                    .executeUpdate();
            return;
        }
        database.createNativeMutationQuery(
                        "insert into arrears (consortium_id, nation, overdue_since) values (?1, ?2, ?3)"
                                + " on conflict (consortium_id, nation) do update set overdue_since = excluded.overdue_since")
                .setParameter(1, consortiumId)
                .setParameter(2, nation)
                .setParameter(3, overdueSince)
                .executeUpdate();
    }
}
