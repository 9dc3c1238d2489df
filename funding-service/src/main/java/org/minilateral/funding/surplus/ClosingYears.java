package org.minilateral.funding.surplus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.minilateral.funding.approval.NewRejection;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.period.FiscalYear;
import org.minilateral.funding.period.Period;
import org.minilateral.funding.period.Periods;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** One person of the lead nation proposes to close a year; the approval of another books it and closes its periods. */
@ApplicationScoped
class ClosingYears {

    private final Periods periods;
    private final YearClosings closings;
    private final Bookkeeping bookkeeping;
    private final Clock clock;

    ClosingYears(Periods periods, YearClosings closings, Bookkeeping bookkeeping, Clock clock) {
        this.periods = periods;
        this.closings = closings;
        this.bookkeeping = bookkeeping;
        this.clock = clock;
    }

    /** From here on the year's periods take the entries of approvers alone, unless it is one project's close. */
    @Transactional
    YearClosingView propose(Caller by, Scope scope, int fiscalYear) {
        FiscalYear year = periods.year(scope.consortiumId(), fiscalYear);
        requireNotClosed(year);
        if (scope.projectId() == null) {
            year.periods().forEach(period -> periods.move(period, Period.State.SOFT_CLOSED));
        }
        var closing = new YearClosing(scope, year, by, clock.instant());
        closings.persistAndFlush(closing);
        return bookkeeping.tell("year-closing-proposed", closing, List.of());
    }

    @Transactional
    YearClosingView approve(Caller by, UUID closingId) {
        YearClosing closing = closings.lock(closingId);
        closing.approval.approve(by, clock.instant());
        closings.flush();
        FiscalYear year = periods.year(closing.consortiumId, closing.fiscalYear);
        periods.hold(closing.consortiumId);
        requireNotClosed(year);
        List<YearResult> results = bookkeeping.book(closing, by);
        if (closing.projectId == null) {
            year.periods().forEach(period -> periods.move(period, Period.State.CLOSED));
        }
        return bookkeeping.tell("year-closed", closing, results);
    }

    /** The periods take the entries of all who keep the books again. */
    @Transactional
    YearClosingView reject(Caller by, UUID closingId, NewRejection refusal) {
        YearClosing closing = closings.lock(closingId);
        closing.approval.reject(refusal, by, clock.instant());
        closings.flush();
        if (closing.projectId == null) {
            periods.year(closing.consortiumId, closing.fiscalYear).periods().stream()
                    .filter(period -> period.state() == Period.State.SOFT_CLOSED)
                    .forEach(period -> periods.move(period, Period.State.OPEN));
        }
        return bookkeeping.tell("year-closing-rejected", closing, List.of());
    }

    private static void requireNotClosed(FiscalYear year) {
        if (year.periods().getLast().state() == Period.State.CLOSED) {
            throw Refused.state(
                    "year-closed", "The last period of " + year.number() + " is closed: a decision can open it again.");
        }
    }
}
