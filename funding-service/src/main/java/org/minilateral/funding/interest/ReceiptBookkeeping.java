package org.minilateral.funding.interest;

import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.Journal;
import org.minilateral.funding.register.Register;
import org.minilateral.platform.caller.Caller;

/** Numbers a receipt of interest, books it and tells of it. */
@ApplicationScoped
class ReceiptBookkeeping {

    private final Register register;
    private final Journal journal;
    private final InterestReceipts receipts;
    private final InterestEvents events;

    ReceiptBookkeeping(Register register, Journal journal, InterestReceipts receipts, InterestEvents events) {
        this.register = register;
        this.journal = journal;
        this.receipts = receipts;
        this.events = events;
    }

    InterestReceiptView book(Scope scope, NewInterestReceipt wanted, Caller by) {
        String number = register.next(scope.consortiumId(), Register.Kind.INTEREST_RECEIPT);
        var receipt = new InterestReceipt(scope, number, wanted);
        var booked = journal.post(receipt.entry(by));
        receipt.recordedAt = booked.recordedAt();
        receipt.recordedBy = by.nation();
        receipt.entryNumber = booked.number();
        receipts.persistAndFlush(receipt);
        return events.received(InterestReceiptView.of(receipt));
    }
}
