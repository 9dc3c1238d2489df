package org.minilateral.funding.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** All assessments. */
@ApplicationScoped
@Transactional
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    public Assessment get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    /** As it is now; whoever else calls it waits until this transaction ends. */
    public Assessment lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refused::missing);
    }

    /** The latest by this cost share in this currency, or null; the cost share is locked meanwhile. */
    Assessment latest(UUID costShareId, String currency) {
        return find("basis.costShareId = ?1 and currency = ?2 order by sequence desc", costShareId, currency)
                .firstResult();
    }

    boolean exists(UUID budgetId) {
        return count("basis.budgetId", budgetId) > 0;
    }

    /** Those of the consortium itself and of the projects that the caller's nation sees, oldest first. */
    List<Assessment> page(UUID consortiumId, List<UUID> seenProjects, UUID after, int limit) {
        return find(
                        "consortiumId = ?1 and (projectId is null or projectId in ?2) and id > ?3 order by id",
                        consortiumId,
                        seenProjects,
                        after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }
}
