package org.minilateral.funding.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.minilateral.funding.assessment.Assessment;
import org.minilateral.funding.assessment.Assessments;
import org.minilateral.funding.assessment.Released;
import org.minilateral.platform.caller.Caller;

/** Calls from a nation that leaves, and from it alone, what it has yet to pay of an assessment. */
@ApplicationScoped
public class CallingLast {

    private final Assessments assessments;
    private final Calls calls;
    private final Bookkeeping bookkeeping;
    private final Clock clock;

    CallingLast(Assessments assessments, Calls calls, Bookkeeping bookkeeping, Clock clock) {
        this.assessments = assessments;
        this.calls = calls;
        this.bookkeeping = bookkeeping;
        this.clock = clock;
    }

    /** The release has begun a new leg, so this call carries nothing on, and leaves nothing to carry. */
    @Transactional
    public void call(Released released, LocalDate dueOn, String reference, Caller by) {
        Assessment assessment = released.assessment();
        assessment.call(released.toCall());
        var call = new Call(
                assessment,
                released.obligations(),
                assessments.legOf(assessment),
                calls.latest(assessment.id()),
                new NewCall(released.toCall(), dueOn, reference),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        bookkeeping.book(call, assessment, by);
    }
}
