package org.minilateral.funding.receipt;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.minilateral.funding.register.Register;
import org.minilateral.platform.caller.Caller;

/** The lead nation's finance officer records what a nation paid. */
@ApplicationScoped
class Receiving {

    private final Choosing choosing;
    private final Register register;
    private final Bookkeeping bookkeeping;
    private final Applying applying;
    private final ReceiptEvents events;

    Receiving(Choosing choosing, Register register, Bookkeeping bookkeeping, Applying applying, ReceiptEvents events) {
        this.choosing = choosing;
        this.register = register;
        this.bookkeeping = bookkeeping;
        this.applying = applying;
        this.events = events;
    }

    @Transactional
    Receipt record(Payment payment, Caller by) {
        return record(payment, by.subject(), by);
    }

    /** @param recorder the subject of the person who found the payment, and who may not reverse its receipt */
    @Transactional
    Receipt record(Payment payment, String recorder, Caller by) {
        List<Part> parts = Allocation.of(payment.amount().minor(), choosing.candidates(payment));
        var settlement = new Settlement(
                UuidCreator.getTimeOrderedEpoch(),
                register.next(payment.scope().consortiumId(), Register.Kind.RECEIPT),
                payment.scope(),
                payment.nation(),
                payment.amount(),
                payment.valueDate(),
                parts);
        Bookkeeping.Recorded recorded = bookkeeping.book(payment, settlement, recorder, by);
        settlement.early().forEach(part -> applying.apply(recorded.advance(), part, by));
        events.received(recorded.receipt());
        return recorded.receipt();
    }
}
