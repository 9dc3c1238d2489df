package org.minilateral.funding.surplus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** All surplus that calls have taken up. */
@ApplicationScoped
@Transactional
class Credits implements PanacheRepositoryBase<SurplusCredit, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** Oldest first. */
    List<SurplusCredit> page(UUID consortiumId, List<UUID> seenProjects, UUID after, int limit) {
        return find(
                        "consortiumId = ?1 and (projectId is null or projectId in ?2) and id > ?3 order by id",
                        consortiumId,
                        seenProjects,
                        after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }
}
