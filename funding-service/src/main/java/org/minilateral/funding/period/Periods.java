package org.minilateral.funding.period;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** All periods. */
@ApplicationScoped
@Transactional
public class Periods implements PanacheRepositoryBase<Period, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    Period get(UUID id) {
        return findByIdOptional(id).orElseThrow(Refused::missing);
    }

    /** The period of a consortium that a field of a request names. */
    Period named(UUID consortiumId, UUID id) {
        return findByIdOptional(id)
                .filter(period -> period.consortiumId.equals(consortiumId))
                .orElseThrow(() -> Refused.field("period-unknown", "/periodId", "The consortium has no such period."));
    }

    List<Period> page(UUID consortiumId, UUID after, int limit) {
        return find("consortiumId = ?1 and id > ?2 order by id", consortiumId, after == null ? FIRST : after)
                .range(0, limit)
                .list();
    }

    /** The year as it was laid out; refused if it was not. */
    public FiscalYear year(UUID consortiumId, int number) {
        List<Period> periods = list("consortiumId = ?1 and fiscalYear = ?2 order by number", consortiumId, number);
        if (periods.isEmpty()) {
            throw Refused.field(
                    "fiscal-year-unknown", "/fiscalYear", "The periods of " + number + " were not laid out.");
        }
        return new FiscalYear(number, periods);
    }

    /** Waits until all that was booked has committed; nobody else books in the consortium until this transaction ends. */
    public void hold(UUID consortiumId) {
        getEntityManager()
                .createNativeQuery("select hold_journal(?1)", Boolean.class)
                .setParameter(1, consortiumId)
                .getSingleResult();
    }

    /** Moves a period, with nobody booking in it meanwhile. What is where it should be, or beyond, stays there. */
    public void move(Period period, Period.State state) {
        hold(period.consortiumId);
        getEntityManager().refresh(period);
        if (state == Period.State.OPEN || period.state.compareTo(state) < 0) {
            period.state = state;
            flush();
        }
    }
}
