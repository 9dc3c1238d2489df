package org.minilateral.funding.surplus;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** All closes of years, and what they resulted in. */
@ApplicationScoped
@Transactional
class YearClosings implements PanacheRepositoryBase<YearClosing, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    YearClosing get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    YearClosing lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refused::missing);
    }

    void add(YearResult result) {
        getEntityManager().persist(result);
    }

    /** A result of a scope that the caller's nation sees; null if there is none. */
    YearResult result(UUID id) {
        return getEntityManager().find(YearResult.class, id);
    }

    List<YearResult> results(UUID closingId) {
        return getEntityManager()
                .createQuery("from YearResult r where r.closingId = ?1 order by r.id", YearResult.class)
                .setParameter(1, closingId)
                .getResultList();
    }

    /** Oldest first; results of projects that the nation does not see stay hidden. */
    List<YearClosingView> page(UUID consortiumId, List<UUID> seenProjects, UUID after, int limit) {
        return find(
                        "consortiumId = ?1 and (projectId is null or projectId in ?2) and id > ?3 order by id",
                        consortiumId,
                        seenProjects,
                        after == null ? FIRST : after)
                .range(0, limit)
                .stream()
                .map(closing -> YearClosingView.of(
                        closing,
                        results(closing.id).stream()
                                .filter(result -> result.projectId == null || seenProjects.contains(result.projectId))
                                .toList()))
                .toList();
    }
}
