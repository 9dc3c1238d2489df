package org.minilateral.consortium.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** All questions, open and closed. */
@ApplicationScoped
@Transactional
class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    Decision get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    /** So that nobody declares while it is counted. */
    Decision lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refused::missing);
    }

    /** Those put before the instant up to which the reader learns what happens. */
    List<Decision> in(UUID consortiumId, Instant seenUntil, UUID after, int limit) {
        return find(
                        "consortiumId = ?1 and openedAt < ?2 and id > ?3 order by id",
                        consortiumId,
                        seenUntil,
                        after == null ? FIRST : after)
                .range(0, limit)
                .list();
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
