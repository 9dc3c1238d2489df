package org.minilateral.funding.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.minilateral.funding.call.DueSettlement;
import org.minilateral.funding.call.Dues;
import org.minilateral.platform.problem.Refused;

/** Opens again what a payment had settled. */
@ApplicationScoped
class Reopening {

    private static final String CORRECTION = "CORRECTION";

    private final Dues dues;
    private final PaymentParts parts;

    Reopening(Dues dues, PaymentParts parts) {
        this.dues = dues;
        this.parts = parts;
    }

    /** Each part of the payment with the line that opens its due again; the dues are locked. */
    Map<PaymentPart, DueSettlement> reopen(Receipt receipt, UUID reversalId, LocalDate on) {
        dues.takeTurns(receipt.scope(), List.of(receipt.nation));
        Map<PaymentPart, DueSettlement> lines = new LinkedHashMap<>();
        for (PaymentPart part : parts.toUndo(receipt.id)) {
            if (on.isBefore(part.effectiveOn)) {
                throw Refused.field(
                        "reversal-too-early", "/on", "It settled a call on " + part.effectiveOn + ", which is later.");
            }
            lines.put(
                    part,
                    dues.settlement(part.callId, part.nation, -part.settled, on, CORRECTION, reversalId)
                            .filter(line -> line.amount() == -part.settled)
                            .orElseThrow(() -> Refused.state(
                                    "due-opened-already", "What it settled was opened again by another correction.")));
        }
        return lines;
    }
}
