package org.minilateral.funding.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Journal;
import org.minilateral.funding.journal.Posting;
import org.minilateral.funding.register.Register;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;

/** Numbers an assessment, books it and tells of it. */
@ApplicationScoped
class Bookkeeping {

    private final Register register;
    private final Journal journal;
    private final Assessments assessments;
    private final AssessmentEvents events;
    private final Clock clock;

    Bookkeeping(Register register, Journal journal, Assessments assessments, AssessmentEvents events, Clock clock) {
        this.register = register;
        this.journal = journal;
        this.assessments = assessments;
        this.events = events;
        this.clock = clock;
    }

    void book(Assessment assessment, Caller by) {
        assessment.number = register.next(assessment.consortiumId, Register.Kind.ASSESSMENT);
        assessment.assessedOn = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        assessment.assessedBy = by.nation();
        assessment.booked(journal.post(entryOf(assessment, by)));
        assessments.persistAndFlush(assessment);
        events.assessed(assessment);
    }

    /** What a nation is assessed is revenue at once, and owed by it though not called yet. */
    static Entry entryOf(Assessment assessment, Caller by) {
        var postings = new ArrayList<Posting>();
        for (AssessmentLine line : assessment.lines) {
            Money owed = Money.of(assessment.currency, line.assessed());
            postings.add(Posting.debit(AccountKind.RECEIVABLE_NOT_CALLED, line.nation(), owed));
            postings.add(Posting.credit(AccountKind.CONTRIBUTIONS, line.nation(), owed));
        }
        return new Entry(
                assessment.scope(),
                Entry.Kind.ASSESSMENT,
                assessment.id,
                assessment.assessedOn,
                assessment.number + " of " + assessment.basis.budgetName(),
                by,
                postings);
    }
}
