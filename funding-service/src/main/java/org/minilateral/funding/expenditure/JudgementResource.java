package org.minilateral.funding.expenditure;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.funding.approval.NewRejection;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Claims")
class JudgementResource {

    private final Judging judging;
    private final SecurityIdentity identity;

    JudgementResource(Judging judging, SecurityIdentity identity) {
        this.judging = judging;
        this.identity = identity;
    }

    @POST
    @Path("/claims/{claimId}/checks")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("claim:check")
    @Operation(
            operationId = "checkClaim",
            summary = "Check a claim",
            description =
                    "A finance officer of the lead nation, not the submitter, has looked at every line and refuses"
                            + " some of them or none.")
    @APIResponseSchema(value = ClaimView.class, responseCode = "201")
    public ClaimView check(UUID claimId, @Valid @NotNull LinesRefused refused) {
        return judging.check(Caller.of(identity), claimId, refused);
    }

    @POST
    @Path("/claims/{claimId}/approvals")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("claim:approve")
    @Operation(
            operationId = "approveClaim",
            summary = "Approve a claim",
            description =
                    "An approver of the lead nation, neither the submitter nor who checked it, approves what is left"
                            + " of its lines, and may refuse further ones. It is booked as an expense of the work package and"
                            + " owed to the nation.")
    @APIResponseSchema(value = ClaimView.class, responseCode = "201")
    public ClaimView approve(UUID claimId, @Valid @NotNull NewApproval approval) {
        return judging.approve(Caller.of(identity), claimId, approval);
    }

    @POST
    @Path("/claims/{claimId}/rejections")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("claim:reject")
    @Operation(
            operationId = "rejectClaim",
            summary = "Reject a claim",
            description = "As a whole, before it is approved. Its documents may be claimed again.")
    @APIResponseSchema(value = ClaimView.class, responseCode = "201")
    public ClaimView reject(UUID claimId, @Valid @NotNull NewRejection refusal) {
        return judging.reject(Caller.of(identity), claimId, refusal);
    }
}
