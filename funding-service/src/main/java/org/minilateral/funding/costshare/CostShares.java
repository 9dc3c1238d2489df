package org.minilateral.funding.costshare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.problem.Refused;

/** All versions of all cost shares. */
@ApplicationScoped
@Transactional
public class CostShares implements PanacheRepositoryBase<CostShare, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    CostShare get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    /** As it is in the database now, whatever this transaction has read before. */
    public Optional<CostShare> fresh(UUID id) {
        return findByIdOptional(id).map(costShare -> {
            getEntityManager().refresh(costShare);
            return costShare;
        });
    }

    /** Waits for whoever assesses by any version of it, and keeps others waiting until this transaction ends. */
    public void lock(CostShare costShare) {
        if (getEntityManager()
                .createNativeQuery("select 1 from cost_share where consortium_id = ?1"
                        + " and project_id is not distinct from cast(?2 as uuid) and name = ?3 order by id for update")
                .setParameter(1, costShare.consortiumId)
                .setParameter(2, costShare.projectId)
                .setParameter(3, costShare.name)
                .getResultList()
                .isEmpty()) {
            throw Refused.missing();
        }
    }

    /** Those of the consortium itself and of the projects that the caller's nation sees, oldest first. */
    List<CostShare> page(UUID consortiumId, List<UUID> seenProjects, UUID after, int limit) {
        return find(
                        "consortiumId = ?1 and (projectId is null or projectId in ?2) and id > ?3 order by id",
                        consortiumId,
                        seenProjects,
                        after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }

    /** The number of the next version; those who propose one of the same name at once wait for each other. */
    int nextNumber(Scope scope, String name) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0)))")
                .setParameter(1, scope + name)
                .getSingleResult();
        return 1
                + find(
                                "consortiumId = ?1 and projectId is not distinct from ?2 and name = ?3",
                                scope.consortiumId(),
                                scope.projectId(),
                                name)
                        .stream()
                        .mapToInt(costShare -> costShare.number)
                        .max()
                        .orElse(0);
    }

    /** The adopted version that takes its place: of the later ones with its name and scope the first to hold, or null. */
    public CostShare successorOf(CostShare costShare) {
        return find(
                        "consortiumId = ?1 and projectId is not distinct from ?2 and name = ?3 and number > ?4"
                                + " and adoption.state = ?5 order by validFrom, number",
                        costShare.consortiumId,
                        costShare.projectId,
                        costShare.name,
                        costShare.number,
                        Adoption.State.ADOPTED)
                .firstResult();
    }

    CostShareView view(CostShare costShare) {
        return CostShareView.of(costShare, successorOf(costShare));
    }
}
