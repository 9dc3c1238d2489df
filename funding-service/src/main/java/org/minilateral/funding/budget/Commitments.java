package org.minilateral.funding.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** All orders and contracts. */
@ApplicationScoped
@Transactional
class Commitments implements PanacheRepositoryBase<Commitment, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    Commitment get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    /** As it is now; its line is locked before it, so that nobody waits in a circle. */
    Commitment lock(UUID id) {
        Commitment commitment = getEntityManager().find(Commitment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (commitment == null) {
            throw Refused.missing();
        }
        getEntityManager().refresh(commitment);
        return commitment;
    }

    /** Those of a budget, oldest first. */
    List<Commitment> page(UUID rootId, UUID after, int limit) {
        return find("rootId = ?1 and id > ?2 order by id", rootId, after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }
}
