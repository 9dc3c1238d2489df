package org.minilateral.funding.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * A receipt as its nations see it: {@code settled + advanced = amount}, all three in the currency of the payment.
 *
 * @param callId the call that was named, or null
 * @param settled what calls took up when it was recorded
 * @param advanced what the nation paid beyond that; it is owed to the nation
 * @param open what of it no call has taken up since
 * @param parts which dues it settled, in the order of the entries; what undid one is below zero
 * @param reversal null unless it was undone
 */
@Schema(name = "Receipt")
record ReceiptView(
        UUID id,
        @Schema(nullable = true) UUID callId,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        @Schema(examples = "RC-2026-0001") String number,
        String nation,
        Money amount,
        Money settled,
        Money advanced,
        Money open,
        LocalDate valueDate,
        @Schema(nullable = true) String bankReference,
        List<PartView> parts,
        Instant recordedAt,
        @Schema(examples = "JE-2026-000125") String entryNumber,
        @Schema(nullable = true) ReversalView reversal) {

    /**
     * A part of the payment and the due that it settled.
     *
     * @param used in the currency of the payment
     * @param settled in the currency of the call
     * @param effectiveOn the day from which the debt is smaller: the value date, or that of the call's issue if it is later
     * @param rate units of the call's currency for one unit of the payment's, exactly; null within one currency
     * @param rateDate the day for which the rate was published
     */
    @Schema(name = "PaymentPart")
    record PartView(
            UUID callId,
            Money used,
            Money settled,
            LocalDate effectiveOn,
            boolean fromAdvance,
            @Schema(nullable = true, examples = "5000/5357") String rate,
            @Schema(nullable = true) LocalDate rateDate,
            @Schema(nullable = true) String rateSource,
            String entryNumber) {

        static PartView of(PaymentPart part) {
            return new PartView(
                    part.callId,
                    Money.of(part.currency, part.used),
                    Money.of(part.dueCurrency, part.settled),
                    part.effectiveOn,
                    part.fromAdvance,
                    part.rate,
                    part.rateDate,
                    part.rateSource,
                    part.entryNumber);
        }
    }

    /** Advance and reversal may be null. */
    static ReceiptView of(Receipt receipt, List<PaymentPart> parts, Advance advance, Reversal reversal) {
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
                Money.of(receipt.currency, advance == null ? 0 : advance.open),
                receipt.valueDate,
                receipt.bankReference,
                parts.stream().map(PartView::of).toList(),
                receipt.recordedAt,
                receipt.entryNumber,
                reversal == null ? null : ReversalView.of(reversal));
    }
}
