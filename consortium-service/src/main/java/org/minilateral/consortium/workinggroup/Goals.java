package org.minilateral.consortium.workinggroup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** The goals of all working groups. */
@ApplicationScoped
@Transactional
class Goals implements PanacheRepositoryBase<Goal, UUID> {

    private static final String READ_BY_MEMBERS = "groupId = ?1 and groupId in (select m.groupId from Membership m,"
            + " Participation p where m.nation = ?2 and p.nation = m.nation and p.consortiumId = m.consortiumId"
            + " and p.standing in ?3)";

    Goal get(UUID groupId, UUID id) {
        return find("id = ?1 and groupId = ?2", id, groupId)
                .firstResultOptional()
                .orElseThrow(Refused::missing);
    }

    Goal lock(UUID groupId, UUID id) {
        return find("id = ?1 and groupId = ?2", id, groupId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refused::missing);
    }

    /** The road map from a place on, for a nation that is a member: by quarter, and one goal more than the limit. */
    List<Goal> of(UUID groupId, String nation, RoadMapPlace after, int limit) {
        return find(
                        READ_BY_MEMBERS + " and (quarter, id) > (?4, ?5) order by quarter, id",
                        groupId,
                        nation,
                        TakingPart.STANDINGS,
                        after.quarter(),
                        after.goalId())
                .range(0, limit)
                .list();
    }
}
