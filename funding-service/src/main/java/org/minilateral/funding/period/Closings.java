package org.minilateral.funding.period;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.approval.Approval;
import org.minilateral.platform.problem.Refused;

/** All closings of periods. */
@ApplicationScoped
@Transactional
class Closings implements PanacheRepositoryBase<Closing, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    private final Periods periods;

    Closings(Periods periods) {
        this.periods = periods;
    }

    Closing get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    Closing lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refused::missing);
    }

    boolean isUnderWay(Period period) {
        return count("periodId = ?1 and approval.state = ?2", period.id, Approval.State.PROPOSED) > 0;
    }

    /** Oldest first. */
    List<ClosingView> page(UUID consortiumId, UUID after, int limit) {
        return find("consortiumId = ?1 and id > ?2 order by id", consortiumId, after == null ? FIRST : after)
                .range(0, limit)
                .stream()
                .map(closing -> ClosingView.of(closing, periods.get(closing.periodId)))
                .toList();
    }
}
