package org.minilateral.funding.call;

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
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

/** Calls with four eyes. */
@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Calls")
class CallProposalResource {

    private final ProposingCalls proposing;
    private final CallProposals proposals;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    CallProposalResource(
            ProposingCalls proposing, CallProposals proposals, Coalitions coalitions, SecurityIdentity identity) {
        this.proposing = proposing;
        this.proposals = proposals;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @POST
    @Path("/assessments/{assessmentId}/call-proposals")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("call:make")
    @Operation(
            operationId = "proposeCall",
            summary = "Propose to call an instalment",
            description = "The same as to call it, but nobody has to pay until another person approves it.")
    @APIResponseSchema(value = CallProposalView.class, responseCode = "201")
    public CallProposalView propose(UUID assessmentId, @Valid @NotNull NewCall wanted) {
        return proposing.propose(assessmentId, wanted, Caller.of(identity));
    }

    @GET
    @Path("/consortia/{consortiumId}/call-proposals")
    @PermissionsAllowed("call-proposal:list")
    @Operation(
            operationId = "listCallProposals",
            summary = "List proposed calls",
            description = "Who proposed, and who approved or rejected; oldest first.")
    public Page<CallProposalView> list(
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
                CallProposalView::of);
    }

    @GET
    @Path("/call-proposals/{proposalId}")
    @PermissionsAllowed("call-proposal:read")
    @Operation(
            operationId = "getCallProposal",
            summary = "Read a proposed call",
            description = "With the call that its approval issued.")
    public CallProposalView get(UUID proposalId) {
        return CallProposalView.of(proposals.get(proposalId));
    }

    @POST
    @Path("/call-proposals/{proposalId}/approvals")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("call-proposal:approve")
    @Operation(
            operationId = "approveCall",
            summary = "Approve a call",
            description = "By an approver of the lead nation who did not propose it. It is issued and booked now.")
    @APIResponseSchema(value = CallProposalView.class, responseCode = "201")
    public CallProposalView approve(UUID proposalId) {
        return proposing.approve(proposalId, Caller.of(identity));
    }

    @POST
    @Path("/call-proposals/{proposalId}/rejections")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("call-proposal:approve")
    @Operation(
            operationId = "rejectCall",
            summary = "Reject a call",
            description = "Nothing is called; what was proposed stays on record.")
    @APIResponseSchema(value = CallProposalView.class, responseCode = "201")
    public CallProposalView reject(UUID proposalId, @Valid @NotNull NewRejection refusal) {
        return proposing.reject(proposalId, refusal, Caller.of(identity));
    }
}
