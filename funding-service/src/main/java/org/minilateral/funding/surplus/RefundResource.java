package org.minilateral.funding.surplus;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.funding.approval.NewRejection;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Surplus")
class RefundResource {

    private final Refunding refunding;
    private final Refunds refunds;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    RefundResource(Refunding refunding, Refunds refunds, Coalitions coalitions, SecurityIdentity identity) {
        this.refunding = refunding;
        this.refunds = refunds;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/refunds")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("surplus:book")
    @Operation(
            operationId = "proposeRefund",
            summary = "Propose to pay surplus back",
            description = "The approval of another person books it.")
    @APIResponseSchema(value = RefundView.class, responseCode = "201")
    public RefundView propose(UUID consortiumId, @Valid @NotNull NewRefund wanted) {
        Caller by = Caller.of(identity);
        return refunding.propose(by, coalitions.scopeSeenBy(by.nation(), consortiumId, wanted.projectId()), wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/refunds")
    @PermissionsAllowed("surplus:read")
    @Operation(
            operationId = "listRefunds",
            summary = "List refunds",
            description = "Who proposed, and who approved or rejected; oldest first.")
    public Page<RefundView> list(UUID consortiumId, @BeanParam PageRequest page) {
        return Page.cut(
                refunds.page(
                        consortiumId,
                        coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId),
                        page.afterId(),
                        page.limit()),
                page.limit(),
                found -> found.id.toString(),
                RefundView::of);
    }

    @POST
    @Path("/refunds/{refundId}/approvals")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("refund:approve")
    @Operation(
            operationId = "approveRefund",
            summary = "Pay surplus back",
            description =
                    "By an approver of the lead nation who did not propose it; never more than the nation is owed, nor than the bank"
                            + " holds.")
    @APIResponseSchema(value = RefundView.class, responseCode = "201")
    public RefundView approve(UUID refundId) {
        return refunding.approve(Caller.of(identity), refundId);
    }

    @POST
    @Path("/refunds/{refundId}/rejections")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("refund:approve")
    @Operation(
            operationId = "rejectRefund",
            summary = "Do not pay surplus back",
            description = "The surplus stays owed to the nation.")
    @APIResponseSchema(value = RefundView.class, responseCode = "201")
    public RefundView reject(UUID refundId, @Valid @NotNull NewRejection refusal) {
        return refunding.reject(Caller.of(identity), refundId, refusal);
    }
}
