package org.minilateral.funding.call;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.approval.ApprovalView;
import org.minilateral.platform.money.Money;

/**
 * A proposed call as its nations see it.
 *
 * @param callId null until it is approved, which issues the call
 */
@Schema(name = "CallProposal")
@RegisterForReflection
record CallProposalView(
        UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        UUID assessmentId,
        Money amount,
        LocalDate dueOn,

        @Schema(nullable = true, examples = "First instalment")
        String reference,

        ApprovalView approval,
        @Schema(nullable = true) UUID callId) {

    static CallProposalView of(CallProposal proposal) {
        return new CallProposalView(
                proposal.id,
                proposal.consortiumId,
                proposal.projectId,
                proposal.assessmentId,
                Money.of(proposal.currency, proposal.amount),
                proposal.dueOn,
                proposal.reference,
                proposal.approval.view(),
                proposal.callId);
    }
}
