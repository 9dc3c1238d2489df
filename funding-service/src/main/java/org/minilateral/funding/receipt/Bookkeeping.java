package org.minilateral.funding.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.minilateral.funding.call.DueSettlement;
import org.minilateral.funding.call.Dues;
import org.minilateral.funding.journal.Booked;
import org.minilateral.funding.journal.Journal;
import org.minilateral.platform.caller.Caller;

/** Settles what a payment settles at once, books it and keeps what is left as an advance. */
@ApplicationScoped
class Bookkeeping {

    private static final String RECEIPT = "RECEIPT";

    private final Dues dues;
    private final Journal journal;
    private final Receipts receipts;
    private final PaymentParts parts;
    private final Advances advances;

    Bookkeeping(Dues dues, Journal journal, Receipts receipts, PaymentParts parts, Advances advances) {
        this.dues = dues;
        this.journal = journal;
        this.receipts = receipts;
        this.parts = parts;
        this.advances = advances;
    }

    /** The advance is null if nothing is left of the payment. */
    record Recorded(Receipt receipt, Advance advance) {}

    Recorded book(Payment payment, Settlement settlement, String recorder, Caller by) {
        Map<Part, DueSettlement> lines = new LinkedHashMap<>();
        settlement.atOnce().forEach(part -> lines.put(part, settle(settlement, part)));
        Booked entry = journal.post(settlement.receipt(by));
        var receipt = new Receipt(payment, settlement, entry, recorder, by.nation());
        receipts.persistAndFlush(receipt);
        lines.forEach(
                (part, line) -> parts.persist(new PaymentPart(receipt.id, receipt.nation, part, false, line, entry)));
        parts.flush();
        return new Recorded(receipt, keep(settlement, entry));
    }

    private DueSettlement settle(Settlement settlement, Part part) {
        return dues.settlement(
                        part.of().due().callId(),
                        settlement.nation(),
                        part.settled(),
                        part.of().effectiveOn(),
                        RECEIPT,
                        settlement.receiptId())
                .orElseThrow();
    }

    private Advance keep(Settlement settlement, Booked entry) {
        if (settlement.kept().minor() == 0) {
            return null;
        }
        var advance = new Advance(settlement, entry);
        advances.persistAndFlush(advance);
        return advance;
    }
}
