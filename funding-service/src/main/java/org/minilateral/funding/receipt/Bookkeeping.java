package org.minilateral.funding.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.minilateral.funding.call.Call;
import org.minilateral.funding.journal.Booked;
import org.minilateral.funding.journal.Journal;
import org.minilateral.funding.register.Register;
import org.minilateral.platform.caller.Caller;

/** Numbers a receipt, books it and tells of it. */
@ApplicationScoped
class Bookkeeping {

    private final Register register;
    private final Journal journal;
    private final Receipts receipts;
    private final ReceiptEvents events;

    Bookkeeping(Register register, Journal journal, Receipts receipts, ReceiptEvents events) {
        this.register = register;
        this.journal = journal;
        this.receipts = receipts;
        this.events = events;
    }

    ReceiptView book(Call call, NewReceipt wanted, Function<String, Settlement> numbered, Caller by) {
        String number = register.next(call.scope().consortiumId(), Register.Kind.RECEIPT);
        Settlement settlement = numbered.apply(number);
        List<Booked> booked = settlement.entries(by).stream().map(journal::post).toList();
        var receipt = new Receipt(call, wanted, settlement);
        receipt.recordedAt = booked.getFirst().recordedAt();
        receipt.recordedBy = by.nation();
        receipt.entryNumber = booked.getFirst().number();
        receipts.persistAndFlush(receipt);
        events.received(receipt, call.scope());
        return ReceiptView.of(receipt);
    }
}
