package org.minilateral.funding.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Booked;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Journal;
import org.minilateral.funding.journal.Posting;
import org.minilateral.funding.register.Register;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;

/** Numbers an adjustment, books it and tells of it. */
@ApplicationScoped
class AdjustmentBooking {

    private final Register register;
    private final Journal journal;
    private final Adjustments adjustments;
    private final AssessmentEvents events;
    private final Clock clock;

    AdjustmentBooking(
            Register register, Journal journal, Adjustments adjustments, AssessmentEvents events, Clock clock) {
        this.register = register;
        this.journal = journal;
        this.adjustments = adjustments;
        this.events = events;
        this.clock = clock;
    }

    void book(Assessment assessment, Adjustment adjustment, Caller by) {
        adjustment.number = register.next(adjustment.consortiumId, Register.Kind.ADJUSTMENT);
        adjustment.adjustedOn = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        adjustment.adjustedBy = by.nation();
        Entry entry = entryOf(assessment, adjustment, by);
        if (!entry.postings().isEmpty()) {
            Booked booked = journal.post(entry);
            adjustment.entryId = booked.id();
            adjustment.entryNumber = booked.number();
        }
        assessment.adjust(adjustment.adjusted(), adjustment.credited);
        adjustments.persistAndFlush(adjustment);
        events.adjusted(assessment, adjustment);
    }

    /**
     * Revenue follows what is owed now. It is taken from, or added to, what was not called yet; what was called beyond it is
     * owed to the nation again.
     */
    static Entry entryOf(Assessment assessment, Adjustment adjustment, Caller by) {
        var postings = new ArrayList<Posting>();
        for (AdjustmentLine line : adjustment.lines) {
            postings.add(Posting.debit(
                    AccountKind.RECEIVABLE_NOT_CALLED,
                    line.nation(),
                    Money.of(adjustment.currency, line.adjusted() + line.credited())));
            postings.add(Posting.credit(
                    AccountKind.CONTRIBUTIONS, line.nation(), Money.of(adjustment.currency, line.adjusted())));
            postings.add(Posting.credit(
                    AccountKind.SURPLUS_PAYABLE, line.nation(), Money.of(adjustment.currency, line.credited())));
        }
        return new Entry(
                adjustment.scope(),
                Entry.Kind.ADJUSTMENT,
                adjustment.id,
                adjustment.adjustedOn,
                adjustment.number + " of " + assessment.number + " by " + adjustment.ground(),
                by,
                postings);
    }
}
