package org.minilateral.funding.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.minilateral.funding.assessment.Assessment;
import org.minilateral.funding.assessment.Assessments;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** The lead nation's finance officer calls an instalment of an assessment. */
@ApplicationScoped
class Calling {

    private final Assessments assessments;
    private final Calls calls;
    private final Bookkeeping bookkeeping;
    private final Clock clock;

    Calling(Assessments assessments, Calls calls, Bookkeeping bookkeeping, Clock clock) {
        this.assessments = assessments;
        this.calls = calls;
        this.bookkeeping = bookkeeping;
        this.clock = clock;
    }

    @Transactional
    CallView call(Caller by, UUID assessmentId, NewCall wanted) {
        Assessment assessment = assessments.lock(assessmentId);
        requireCallable(assessment, wanted);
        assessment.call(wanted.amount());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var call = new Call(
                assessment,
                assessments.obligations(assessment),
                assessments.legOf(assessment),
                calls.latest(assessmentId),
                wanted,
                today);
        return bookkeeping.book(call, assessment, by);
    }

    static void requireCallable(Assessment assessment, NewCall wanted) {
        if (!wanted.amount().currency().equals(assessment.currency())) {
            throw Refused.field(
                    "currency-differs", "/amount/currency", "The assessment is in " + assessment.currency() + ".");
        }
        if (wanted.amount().minor() <= 0) {
            throw Refused.field("amount-not-positive", "/amount/value", "A call asks for more than nothing.");
        }
        assessment.requireRemaining(wanted.amount());
    }
}
