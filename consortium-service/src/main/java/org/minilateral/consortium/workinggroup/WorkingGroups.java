package org.minilateral.consortium.workinggroup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** All working groups. */
@ApplicationScoped
@Transactional
class WorkingGroups implements PanacheRepositoryBase<WorkingGroup, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    WorkingGroup get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    /** For a change: whoever changes the group, its members or its terms holds this lock. */
    WorkingGroup lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refused::missing);
    }

    /** Those of a consortium, for a nation that takes part in it; oldest first, one more than the limit. */
    List<WorkingGroup> in(UUID consortiumId, String nation, UUID after, int limit) {
        return find(
                        "consortiumId = ?1 and id > ?2 and consortiumId in (select p.consortiumId from Participation p"
                                + " where p.nation = ?3 and p.standing in ?4) order by id",
                        consortiumId,
                        after == null ? FIRST : after,
                        nation,
                        TakingPart.STANDINGS)
                .range(0, limit)
                .list();
    }

    void add(WorkingGroup group) {
        // Flushed at once, so that a name that is taken is refused before anything else happens.
        persistAndFlush(group);
    }
}
