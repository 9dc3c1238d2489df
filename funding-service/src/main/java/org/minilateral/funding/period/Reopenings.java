package org.minilateral.funding.period;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** All requests to open a closed period again. */
@ApplicationScoped
@Transactional
class Reopenings implements PanacheRepositoryBase<Reopening, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    private final Periods periods;

    Reopenings(Periods periods) {
        this.periods = periods;
    }

    /** Oldest first. */
    List<ReopeningView> page(UUID consortiumId, UUID after, int limit) {
        return find("consortiumId = ?1 and id > ?2 order by id", consortiumId, after == null ? FIRST : after)
                .range(0, limit)
                .stream()
                .map(reopening -> ReopeningView.of(reopening, periods.get(reopening.periodId)))
                .toList();
    }
}
