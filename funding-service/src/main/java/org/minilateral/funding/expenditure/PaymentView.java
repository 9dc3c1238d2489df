package org.minilateral.funding.expenditure;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.concurrency.Versioned;
import org.minilateral.platform.money.Money;

/** A payment on a claim; it is money spent once another person has released it. */
@Schema(name = "ClaimPayment")
record PaymentView(
        UUID id,
        UUID claimId,
        @Schema(examples = "PAY-2026-0001") String number,
        Money amount,
        LocalDate valueDate,
        String bankReference,
        ClaimPayment.State state,
        ClaimView.Act proposed,
        @Schema(nullable = true) ClaimView.Act settled,

        @Schema(examples = "JE-2026-000131", nullable = true)
        String entryNumber,

        long version)
        implements Versioned {

    static PaymentView of(ClaimPayment payment) {
        return new PaymentView(
                payment.id,
                payment.claimId,
                payment.number,
                Money.of(payment.currency, payment.amount),
                payment.valueDate,
                payment.bankReference,
                payment.state,
                new ClaimView.Act(payment.proposerName, payment.proposedAt),
                payment.settledAt == null ? null : new ClaimView.Act(payment.settlerName, payment.settledAt),
                payment.entryNumber,
                payment.version);
    }
}
