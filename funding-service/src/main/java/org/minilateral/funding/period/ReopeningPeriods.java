package org.minilateral.funding.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.minilateral.funding.coalition.DecisionTaken;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** The lead nation asks to open a closed period again; a decision of the nations opens it. */
@ApplicationScoped
class ReopeningPeriods {

    private final Periods periods;
    private final Reopenings reopenings;
    private final PeriodEvents events;
    private final Clock clock;

    ReopeningPeriods(Periods periods, Reopenings reopenings, PeriodEvents events, Clock clock) {
        this.periods = periods;
        this.reopenings = reopenings;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    ReopeningView request(Caller by, UUID consortiumId, NewReopening wanted) {
        Period period = periods.named(consortiumId, wanted.periodId());
        if (period.state != Period.State.CLOSED) {
            throw Refused.state("period-not-closed", period.name() + " is not closed.");
        }
        var reopening = new Reopening(period, wanted.reason(), clock.instant(), by.nation());
        reopenings.persistAndFlush(reopening);
        return ReopeningView.of(reopening, period);
    }

    void decided(@Observes DecisionTaken decision) {
        if (!"PERIOD_REOPENING".equals(decision.question()) || decision.subjectId() == null) {
            return;
        }
        reopenings.findByIdOptional(decision.subjectId()).ifPresent(reopening -> {
            if (reopening.adoption.take(decision, new Scope(reopening.consortiumId, null), Set.of())) {
                reopenings.flush();
                Period period = periods.get(reopening.periodId);
                periods.move(period, Period.State.OPEN);
                events.reopened(reopening, period);
            }
        });
    }
}
