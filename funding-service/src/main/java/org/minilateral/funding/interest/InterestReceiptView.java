package org.minilateral.funding.interest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/** Interest that a nation paid, as its nations see it. */
@Schema(name = "InterestReceipt")
@RegisterForReflection
record InterestReceiptView(
        UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        @Schema(examples = "IR-2026-0001") String number,
        String nation,
        Money amount,
        LocalDate valueDate,
        @Schema(nullable = true) String bankReference,
        Instant recordedAt,
        @Schema(examples = "JE-2026-000132") String entryNumber) {

    static InterestReceiptView of(InterestReceipt receipt) {
        return new InterestReceiptView(
                receipt.id,
                receipt.consortiumId,
                receipt.projectId,
                receipt.number,
                receipt.nation,
                Money.of(receipt.currency, receipt.amount),
                receipt.valueDate,
                receipt.bankReference,
                receipt.recordedAt,
                receipt.entryNumber);
    }
}
