package org.minilateral.funding.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.funding.call.DueSettlement;
import org.minilateral.funding.call.Dues;
import org.minilateral.funding.journal.Booked;
import org.minilateral.funding.journal.Journal;
import org.minilateral.platform.caller.Caller;

/** Sets an advance against a due. */
@ApplicationScoped
class Applying {

    private static final String ADVANCE = "ADVANCE";

    private final Dues dues;
    private final Journal journal;
    private final PaymentParts parts;

    Applying(Dues dues, Journal journal, PaymentParts parts) {
        this.dues = dues;
        this.journal = journal;
        this.parts = parts;
    }

    void apply(Advance advance, Part part, Caller by) {
        DueSettlement line = dues.settlement(
                        part.of().due().callId(),
                        advance.nation,
                        part.settled(),
                        part.of().effectiveOn(),
                        ADVANCE,
                        advance.receiptId)
                .orElseThrow();
        advance.open -= part.used();
        Booked entry = journal.post(
                Settlement.application(advance.scope(), advance.nation, line.id(), advance.number, part, by));
        parts.persistAndFlush(new PaymentPart(advance.receiptId, advance.nation, part, true, line, entry));
    }
}
