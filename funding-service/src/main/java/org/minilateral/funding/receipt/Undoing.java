package org.minilateral.funding.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.minilateral.funding.call.DueSettlement;
import org.minilateral.funding.journal.Booked;
import org.minilateral.funding.journal.Journal;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** Books the corrections of a receipt: first what its advance had settled since, then the receipt itself. */
@ApplicationScoped
class Undoing {

    private final Journal journal;
    private final PaymentParts parts;
    private final Advances advances;
    private final Reversals reversals;

    Undoing(Journal journal, PaymentParts parts, Advances advances, Reversals reversals) {
        this.journal = journal;
        this.parts = parts;
        this.advances = advances;
        this.reversals = reversals;
    }

    void requireStanding(Receipt receipt) {
        if (!reversals.of(List.of(receipt.id)).isEmpty()) {
            throw Refused.state("receipt-reversed-once", receipt.number + " was reversed before.");
        }
    }

    Reversal undo(
            Receipt receipt,
            Map<PaymentPart, DueSettlement> lines,
            UUID reversalId,
            String number,
            NewReversal wanted,
            Caller by) {
        lines.forEach((part, line) -> {
            if (part.fromAdvance) {
                String reason = number + " undoes " + part.entryNumber;
                parts.persist(part.undone(line, journal.undo(receipt.scope(), part.entryId, wanted.on(), reason, by)));
            }
        });
        String reason = number + " undoes " + receipt.entryNumber;
        Booked entry = journal.undo(receipt.scope(), receipt.entryId, wanted.on(), reason, by);
        lines.forEach((part, line) -> {
            if (!part.fromAdvance) {
                parts.persist(part.undone(line, entry));
            }
        });
        close(receipt);
        var reversal = new Reversal(reversalId, receipt, number, wanted, by, entry);
        reversals.persistAndFlush(reversal);
        return reversal;
    }

    /** Nothing is owed to the nation any more of money that it did not pay. */
    private void close(Receipt receipt) {
        Advance advance = advances.lock(receipt.id);
        if (advance != null) {
            advance.open = 0;
        }
    }
}
