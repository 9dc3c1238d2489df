package org.minilateral.funding.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lines of adopted budgets as they stand. */
@ApplicationScoped
@Transactional
class LineUses implements PanacheRepositoryBase<LineUse, LineUse.Key> {

    /** As it is now; whoever else uses the line waits until this transaction ends. */
    Optional<LineUse> lock(UUID rootId, int line) {
        LineUse use =
                getEntityManager().find(LineUse.class, new LineUse.Key(rootId, line), LockModeType.PESSIMISTIC_WRITE);
        if (use != null) {
            getEntityManager().refresh(use);
        }
        return Optional.ofNullable(use);
    }

    List<LineUse> of(UUID rootId) {
        return list("key.rootId = ?1 order by key.line", rootId);
    }

    /** All lines of a budget, locked in their order. */
    List<LineUse> lockAll(UUID rootId) {
        return find("key.rootId = ?1 order by key.line", rootId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }
}
