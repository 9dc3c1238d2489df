package org.minilateral.funding.receipt;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.approval.ApprovalView;
import org.minilateral.platform.money.Money;

/**
 * A proposed receipt as its nations see it.
 *
 * @param callId the call that was named, or null
 * @param applyTo the calls that it is for, in this order, and no others; empty for the oldest debt first
 * @param receiptId null until it is approved, which books it
 */
@Schema(name = "ReceiptProposal")
@RegisterForReflection
record ReceiptProposalView(
        UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        @Schema(nullable = true) UUID callId,
        @Schema(examples = "FRA") String nation,
        Money amount,
        LocalDate valueDate,

        @Schema(nullable = true, examples = "2026112300004711")
        String bankReference,

        List<UUID> applyTo,
        ApprovalView approval,
        @Schema(nullable = true) UUID receiptId) {

    static ReceiptProposalView of(ReceiptProposal proposal) {
        return new ReceiptProposalView(
                proposal.id,
                proposal.consortiumId,
                proposal.projectId,
                proposal.callId,
                proposal.nation,
                Money.of(proposal.currency, proposal.amount),
                proposal.valueDate,
                proposal.bankReference,
                List.of(proposal.applyTo),
                proposal.approval.view(),
                proposal.receiptId);
    }
}
