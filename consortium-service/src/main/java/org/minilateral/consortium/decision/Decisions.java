package org.minilateral.consortium.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.minilateral.platform.problem.Refused;

/** All questions, open and closed. */
@ApplicationScoped
@Transactional
class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    /** From each consortium as many as are wanted, found by its index, so that it reads no more than it may have to show. */
    private static final String SEEN = """
            select d.* from participation p cross join lateral (
                select d.* from decision d
                where d.consortium_id = p.consortium_id and sees(p, d.opened_at)
                  and position(lower(:text) in lower(d.number || ' ' || d.title)) > 0
                  and (:state = '' or d.state = :state) and %1$s %2$s limit :limit) d
            where p.nation = :nation %3$s %2$s limit :limit""";

    Decision get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    /** So that nobody declares while it is counted. */
    Decision lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refused::missing);
    }

    /**
     * Those that a nation sees: what was put to the vote after it had left is not there for it.
     *
     * @param consortiumId null for those of all its consortia
     */
    List<Decision> seenBy(String nation, UUID consortiumId, DecisionFilter filter, String after, int limit) {
        DecisionOrder order = filter.order();
        DecisionOrder.Place place = order.place(after);
        String one = consortiumId == null ? "" : "and p.consortium_id = :consortium";
        var query = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(SEEN.formatted(order.after(), order.by(), one), Decision.class)
                .setParameter("nation", nation)
                .setParameter("text", filter.text())
                .setParameter("state", filter.stateName())
                .setParameter("instant", place.instant())
                .setParameter("id", place.id())
                .setParameter("limit", limit + 1);
        if (consortiumId != null) {
            query.setParameter("consortium", consortiumId);
        }
        return query.getResultList();
    }

    /** Numbers have no gap within a consortium's year; the caller holds the consortium's lock. */
    String nextNumber(UUID consortiumId, int year) {
        long used = count("consortiumId = ?1 and revision = 0 and number like ?2", consortiumId, "D-" + year + "-%");
        return "D-%d-%04d".formatted(year, used + 1);
    }

    /** Those that nobody may declare on any more and that still wait to be counted. */
    List<UUID> due(Instant now) {
        return find("closedAt is null and state = ?1 and deadline < ?2 order by id", State.OPEN, now)
                .range(0, 99)
                .stream()
                .map(decision -> decision.id)
                .toList();
    }

    void add(Decision decision) {
        persistAndFlush(decision);
    }
}
