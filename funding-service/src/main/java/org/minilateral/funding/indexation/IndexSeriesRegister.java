package org.minilateral.funding.indexation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** All price indices. */
@ApplicationScoped
@Transactional
class IndexSeriesRegister implements PanacheRepositoryBase<IndexSeries, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    IndexSeries get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    /** Those of a consortium, oldest first. */
    List<IndexSeries> page(UUID consortiumId, UUID after, int limit) {
        return find("consortiumId = ?1 and id > ?2 order by id", consortiumId, after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }
}
