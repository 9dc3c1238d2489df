package org.minilateral.funding.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.minilateral.funding.approval.NewRejection;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** One person of the lead nation proposes to close a period, another closes it. */
@ApplicationScoped
class ClosingPeriods {

    private final Periods periods;
    private final Closings closings;
    private final PeriodEvents events;
    private final Clock clock;

    ClosingPeriods(Periods periods, Closings closings, PeriodEvents events, Clock clock) {
        this.periods = periods;
        this.closings = closings;
        this.events = events;
        this.clock = clock;
    }

    /** From here on the period takes the entries of approvers alone. */
    @Transactional
    ClosingView propose(Caller by, UUID consortiumId, NewClosing wanted) {
        Period period = periods.named(consortiumId, wanted.periodId());
        periods.move(period, Period.State.SOFT_CLOSED);
        if (period.state == Period.State.CLOSED || closings.isUnderWay(period)) {
            throw Refused.state("period-closing-under-way", period.name() + " is closed, or about to be.");
        }
        var closing = new Closing(period, wanted.reason(), by, clock.instant());
        closings.persistAndFlush(closing);
        return events.tell("period-soft-closed", closing, period);
    }

    @Transactional
    ClosingView approve(Caller by, UUID closingId) {
        Closing closing = closings.lock(closingId);
        closing.approval.approve(by, clock.instant());
        closings.flush();
        Period period = periods.get(closing.periodId);
        periods.move(period, Period.State.CLOSED);
        return events.tell("period-closed", closing, period);
    }

    /** The period is open again. */
    @Transactional
    ClosingView reject(Caller by, UUID closingId, NewRejection refusal) {
        Closing closing = closings.lock(closingId);
        closing.approval.reject(refusal, by, clock.instant());
        closings.flush();
        Period period = periods.get(closing.periodId);
        if (period.state == Period.State.SOFT_CLOSED) {
            periods.move(period, Period.State.OPEN);
        }
        return events.tell("period-closing-rejected", closing, period);
    }
}
