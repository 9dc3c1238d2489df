package org.minilateral.funding.call;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.minilateral.funding.assessment.Assessment;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Journal;
import org.minilateral.funding.journal.Posting;
import org.minilateral.funding.register.Register;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;

/** Numbers a call, books it and tells of it; what nations have paid in advance is taken up then. */
@ApplicationScoped
class Bookkeeping {

    private final Register register;
    private final Journal journal;
    private final Calls calls;
    private final Dues dues;
    private final CallEvents events;

    Bookkeeping(Register register, Journal journal, Calls calls, Dues dues, CallEvents events) {
        this.register = register;
        this.journal = journal;
        this.calls = calls;
        this.dues = dues;
        this.events = events;
    }

    CallView book(Call call, Assessment assessment, Caller by) {
        dues.takeTurns(call.scope(), call.dues().keySet());
        call.number = register.next(call.consortiumId, Register.Kind.CALL);
        call.calledBy = by.nation();
        call.booked(journal.post(entryOf(call, assessment, by)));
        calls.persistAndFlush(call);
        List<Due> owed = call.dues().entrySet().stream()
                .map(due -> new Due(call.id, due.getKey(), due.getValue()))
                .toList();
        dues.persist(owed);
        dues.flush();
        events.called(call, owed, by);
        return CallView.of(call, owed);
    }

    /** What was owed but not called is called now: no revenue, it was revenue when it was assessed. */
    static Entry entryOf(Call call, Assessment assessment, Caller by) {
        var postings = new ArrayList<Posting>();
        call.dues().forEach((nation, minor) -> {
            Money due = Money.of(call.currency, minor);
            postings.add(Posting.debit(AccountKind.RECEIVABLE_CALLED, nation, due));
            postings.add(Posting.credit(AccountKind.RECEIVABLE_NOT_CALLED, nation, due));
        });
        return new Entry(
                call.scope(),
                Entry.Kind.CALL,
                call.id,
                call.issuedOn,
                call.number + " of " + assessment.number(),
                by,
                postings);
    }
}
