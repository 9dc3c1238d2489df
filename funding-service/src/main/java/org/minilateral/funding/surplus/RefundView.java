package org.minilateral.funding.surplus;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.approval.ApprovalView;
import org.minilateral.platform.money.Money;

/**
 * A refund as its nations see it.
 *
 * @param entryNumber null until it is approved, which books it
 */
@Schema(name = "Refund")
@RegisterForReflection
record RefundView(
        UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        @Schema(examples = "RF-2026-0001") String number,
        String nation,
        Money amount,
        LocalDate valueDate,
        @Schema(nullable = true) String bankReference,
        ApprovalView approval,
        @Schema(nullable = true) String entryNumber) {

    static RefundView of(Refund refund) {
        return new RefundView(
                refund.id,
                refund.consortiumId,
                refund.projectId,
                refund.number,
                refund.nation,
                refund.money(),
                refund.valueDate,
                refund.bankReference,
                refund.approval.view(),
                refund.entryNumber);
    }
}
