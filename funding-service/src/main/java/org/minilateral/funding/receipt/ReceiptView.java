package org.minilateral.funding.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * A receipt as its nations see it: {@code settled + advanced = amount}.
 *
 * @param settled what the call took up
 * @param advanced what the nation paid beyond it; it is owed to the nation
 */
@Schema(name = "Receipt")
record ReceiptView(
        UUID id,
        UUID callId,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        @Schema(examples = "RC-2026-0001") String number,
        String nation,
        Money amount,
        Money settled,
        Money advanced,
        LocalDate valueDate,
        @Schema(nullable = true) String bankReference,
        Instant recordedAt,
        @Schema(examples = "JE-2026-000125") String entryNumber) {

    static ReceiptView of(Receipt receipt) {
        return new ReceiptView(
                receipt.id,
                receipt.callId,
                receipt.consortiumId,
                receipt.projectId,
                receipt.number,
                receipt.nation,
                Money.of(receipt.currency, receipt.amount),
                Money.of(receipt.currency, receipt.settled),
                Money.of(receipt.currency, receipt.advanced),
                receipt.valueDate,
                receipt.bankReference,
                receipt.recordedAt,
                receipt.entryNumber);
    }
}
