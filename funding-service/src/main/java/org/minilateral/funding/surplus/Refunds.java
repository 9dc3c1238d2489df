package org.minilateral.funding.surplus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** All refunds. */
@ApplicationScoped
@Transactional
class Refunds implements PanacheRepositoryBase<Refund, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    Refund get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    Refund lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refused::missing);
    }

    /** Oldest first. */
    List<Refund> page(UUID consortiumId, List<UUID> seenProjects, UUID after, int limit) {
        return find(
                        "consortiumId = ?1 and (projectId is null or projectId in ?2) and id > ?3 order by id",
                        consortiumId,
                        seenProjects,
                        after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }
}
