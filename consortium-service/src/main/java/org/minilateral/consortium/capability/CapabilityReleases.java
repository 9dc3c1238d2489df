package org.minilateral.consortium.capability;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Every widening of every capability; lines are only added. */
@ApplicationScoped
@Transactional
class CapabilityReleases implements PanacheRepositoryBase<CapabilityRelease, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    List<CapabilityRelease> of(UUID capabilityId, UUID after, int limit) {
        return find("capabilityId = ?1 and id > ?2 order by id", capabilityId, after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }
}
