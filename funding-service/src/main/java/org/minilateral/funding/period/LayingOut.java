package org.minilateral.funding.period;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;

/** The lead nation's finance officer lays out the periods of a fiscal year. */
@ApplicationScoped
class LayingOut {

    private final Periods periods;

    LayingOut(Periods periods) {
        this.periods = periods;
    }

    @Transactional
    PeriodsOfYear layOut(UUID consortiumId, NewPeriods wanted) {
        LocalDate begins = wanted.begins();
        if (begins.getDayOfMonth() != 1) {
            throw Refused.field("year-begins-mid-month", "/firstDay", "A fiscal year begins on the first of a month.");
        }
        List<Period> laidOut = Span.of(begins, wanted.each()).stream()
                .map(span -> new Period(UuidCreator.getTimeOrderedEpoch(), consortiumId, wanted.fiscalYear(), span))
                .toList();
        periods.persist(laidOut);
        periods.flush();
        return new PeriodsOfYear(
                wanted.fiscalYear(), laidOut.stream().map(PeriodView::of).toList());
    }
}
