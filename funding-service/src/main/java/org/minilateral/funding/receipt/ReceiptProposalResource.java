package org.minilateral.funding.receipt;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.funding.approval.Approval;
import org.minilateral.funding.approval.NewRejection;
import org.minilateral.funding.call.Calls;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

/** Receipts with four eyes. */
@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Receipts")
class ReceiptProposalResource {

    private final ProposingReceipts proposing;
    private final ReceiptProposals proposals;
    private final Calls calls;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    ReceiptProposalResource(
            ProposingReceipts proposing,
            ReceiptProposals proposals,
            Calls calls,
            Coalitions coalitions,
            SecurityIdentity identity) {
        this.proposing = proposing;
        this.proposals = proposals;
        this.calls = calls;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @POST
    @Path("/calls/{callId}/receipt-proposals")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("receipt:record")
    @Operation(
            operationId = "proposeReceipt",
            summary = "Propose a receipt for a call",
            description = "The same as to record one, but nothing is booked until another person approves it.")
    @APIResponseSchema(value = ReceiptProposalView.class, responseCode = "201")
    public ReceiptProposalView propose(UUID callId, @Valid @NotNull NewReceipt wanted) {
        return proposing.propose(wanted.payment(calls.get(callId)), Caller.of(identity));
    }

    @POST
    @Path("/consortia/{consortiumId}/receipt-proposals")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("receipt:record-any")
    @Operation(
            operationId = "proposePayment",
            summary = "Propose a receipt",
            description =
                    "Of money that no call was named for, or several; nothing is booked until another person approves"
                            + " it.")
    @APIResponseSchema(value = ReceiptProposalView.class, responseCode = "201")
    public ReceiptProposalView proposeAny(UUID consortiumId, @Valid @NotNull NewPayment wanted) {
        return proposing.propose(wanted.payment(consortiumId), Caller.of(identity));
    }

    @GET
    @Path("/calls/{callId}/receipt-proposals")
    @PermissionsAllowed("receipt-proposal:list")
    @Operation(
            operationId = "listReceiptProposalsOfCall",
            summary = "List the proposed receipts of a call",
            description = "Who proposed, and who approved or rejected; oldest first.")
    public Page<ReceiptProposalView> ofCall(UUID callId, @BeanParam PageRequest page) {
        return Page.cut(
                proposals.page(callId, page.afterId(), page.limit()),
                page.limit(),
                found -> found.id.toString(),
                ReceiptProposalView::of);
    }

    @GET
    @Path("/consortia/{consortiumId}/receipt-proposals")
    @PermissionsAllowed("receipt-proposal:list-all")
    @Operation(
            operationId = "listReceiptProposals",
            summary = "List proposed receipts",
            description = "Who proposed, and who approved or rejected; oldest first.")
    public Page<ReceiptProposalView> list(
            UUID consortiumId,
            @QueryParam("state") @Parameter(schema = @Schema(implementation = Approval.State.class)) String state,
            @BeanParam PageRequest page) {
        return Page.cut(
                proposals.page(
                        consortiumId,
                        coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId),
                        Approval.State.asked(state),
                        page.afterId(),
                        page.limit()),
                page.limit(),
                found -> found.id.toString(),
                ReceiptProposalView::of);
    }

    @GET
    @Path("/receipt-proposals/{proposalId}")
    @PermissionsAllowed("receipt-proposal:read")
    @Operation(
            operationId = "getReceiptProposal",
            summary = "Read a proposed receipt",
            description = "With the receipt that its approval recorded.")
    public ReceiptProposalView get(UUID proposalId) {
        return ReceiptProposalView.of(proposals.get(proposalId));
    }

    @POST
    @Path("/receipt-proposals/{proposalId}/approvals")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("receipt-proposal:approve")
    @Operation(
            operationId = "approveReceipt",
            summary = "Approve a receipt",
            description = "By an approver of the lead nation who did not propose it. It is recorded and booked now.")
    @APIResponseSchema(value = ReceiptProposalView.class, responseCode = "201")
    public ReceiptProposalView approve(UUID proposalId) {
        return proposing.approve(proposalId, Caller.of(identity));
    }

    @POST
    @Path("/receipt-proposals/{proposalId}/rejections")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("receipt-proposal:approve")
    @Operation(
            operationId = "rejectReceipt",
            summary = "Reject a receipt",
            description = "Nothing is booked; what was proposed stays on record.")
    @APIResponseSchema(value = ReceiptProposalView.class, responseCode = "201")
    public ReceiptProposalView reject(UUID proposalId, @Valid @NotNull NewRejection refusal) {
        return proposing.reject(proposalId, refusal, Caller.of(identity));
    }
}
