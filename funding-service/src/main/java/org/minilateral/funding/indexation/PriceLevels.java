package org.minilateral.funding.indexation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The price levels in which budgets are written. */
@ApplicationScoped
@Transactional
class PriceLevels implements PanacheRepositoryBase<PriceLevel, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** Those of a budget's texts, the oldest first. */
    List<PriceLevel> page(UUID budgetId, UUID after, int limit) {
        return find("budgetId = ?1 and revisionId > ?2 order by revisionId", budgetId, after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }

    /** The text that the budget has now; the budget is not changed until the transaction ends. */
    UUID currentText(UUID budgetId) {
        return (UUID) getEntityManager()
                .createNativeQuery("select revision_id from budget where id = ?1 for share", UUID.class)
                .setParameter(1, budgetId)
                .getSingleResult();
    }
}
