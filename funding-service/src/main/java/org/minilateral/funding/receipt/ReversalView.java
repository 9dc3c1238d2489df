package org.minilateral.funding.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What undid a receipt.
 *
 * @param entryNumber of the correction that undid the receipt's own entry; what advances had settled is undone by further ones
 */
@Schema(name = "ReceiptReversal")
record ReversalView(
        UUID id,
        @Schema(examples = "RV-2026-0001") String number,
        String reason,
        LocalDate on,
        Instant reversedAt,
        @Schema(examples = "JE-2026-000126") String entryNumber) {

    static ReversalView of(Reversal reversal) {
        return new ReversalView(
                reversal.id,
                reversal.number,
                reversal.reason,
                reversal.reversedOn,
                reversal.reversedAt,
                reversal.entryNumber);
    }
}
