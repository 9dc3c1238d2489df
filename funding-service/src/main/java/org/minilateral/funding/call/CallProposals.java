package org.minilateral.funding.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.approval.Approval;
import org.minilateral.platform.problem.Refused;

/** All proposed calls. */
@ApplicationScoped
@Transactional
class CallProposals implements PanacheRepositoryBase<CallProposal, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    CallProposal get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    CallProposal lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refused::missing);
    }

    /**
     * Oldest first.
     *
     * @param state null for all
     */
    List<CallProposal> page(UUID consortiumId, List<UUID> seenProjects, Approval.State state, UUID after, int limit) {
        return find(
                        "consortiumId = ?1 and (projectId is null or projectId in ?2)"
                                + " and (?3 is null or approval.state = ?3) and id > ?4 order by id",
                        consortiumId,
                        seenProjects,
                        state,
                        after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }
}
