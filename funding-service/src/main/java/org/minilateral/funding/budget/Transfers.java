package org.minilateral.funding.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All transfers between lines. */
@ApplicationScoped
@Transactional
class Transfers implements PanacheRepositoryBase<Transfer, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    Optional<Transfer> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What has left the line without a decision; the line is locked meanwhile. */
    long leftWithinLimit(LineUse.Key line) {
        return find("rootId = ?1 and fromLine = ?2 and withinLimit", line.rootId(), line.line()).stream()
                .mapToLong(transfer -> transfer.amount)
                .sum();
    }

    /** Those of a budget, oldest first. */
    List<Transfer> page(UUID rootId, UUID after, int limit) {
        return find("rootId = ?1 and id > ?2 order by id", rootId, after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }
}
