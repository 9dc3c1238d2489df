package org.minilateral.funding.revaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.minilateral.funding.coalition.Scope;

/** All revaluations. */
@ApplicationScoped
@Transactional
class Revaluations implements PanacheRepositoryBase<Revaluation, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** The last day for which this was revalued. */
    Optional<LocalDate> lastDay(Scope scope, String currency, String budgetCurrency) {
        return find(
                        "consortiumId = ?1 and projectId is not distinct from ?2 and currency = ?3"
                                + " and budgetCurrency = ?4 order by revaluedOn desc",
                        scope.consortiumId(),
                        scope.projectId(),
                        currency,
                        budgetCurrency)
                .firstResultOptional()
                .map(last -> last.revaluedOn);
    }

    /** Those of the consortium itself and of the projects that the caller's nation sees, oldest first. */
    List<Revaluation> page(UUID consortiumId, List<UUID> seenProjects, UUID after, int limit) {
        return find(
                        "consortiumId = ?1 and (projectId is null or projectId in ?2) and id > ?3 order by id",
                        consortiumId,
                        seenProjects,
                        after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }
}
