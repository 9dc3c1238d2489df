package org.minilateral.funding.period;

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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.funding.approval.NewRejection;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Periods")
class ClosingResource {

    private final ClosingPeriods closing;
    private final Closings closings;
    private final SecurityIdentity identity;

    ClosingResource(ClosingPeriods closing, Closings closings, SecurityIdentity identity) {
        this.closing = closing;
        this.closings = closings;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/period-closings")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("period:keep")
    @Operation(
            operationId = "proposePeriodClosing",
            summary = "Propose to close a period",
            description = "At once it is closed softly: it takes the entries of callers who are approvers too, and no"
                    + " others. Another person of the lead nation, an approver, closes it for good.")
    @APIResponseSchema(value = ClosingView.class, responseCode = "201")
    public ClosingView propose(UUID consortiumId, @Valid @NotNull NewClosing wanted) {
        return closing.propose(Caller.of(identity), consortiumId, wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/period-closings")
    @PermissionsAllowed("period:read")
    @Operation(
            operationId = "listPeriodClosings",
            summary = "List the closings of periods",
            description = "Who proposed, and who approved or rejected; oldest first.")
    public Page<ClosingView> list(UUID consortiumId, @BeanParam PageRequest page) {
        return Page.cut(
                closings.page(consortiumId, page.afterId(), page.limit()),
                page.limit(),
                view -> view.id().toString(),
                Function.identity());
    }

    @POST
    @Path("/period-closings/{closingId}/approvals")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("period:close")
    @Operation(
            operationId = "approvePeriodClosing",
            summary = "Close a period",
            description =
                    "By an approver of the lead nation who did not propose it. The period takes no entry any more.")
    @APIResponseSchema(value = ClosingView.class, responseCode = "201")
    public ClosingView approve(UUID closingId) {
        return closing.approve(Caller.of(identity), closingId);
    }

    @POST
    @Path("/period-closings/{closingId}/rejections")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("period:close")
    @Operation(
            operationId = "rejectPeriodClosing",
            summary = "Leave a period open",
            description = "The period takes the entries of all who keep the books again.")
    @APIResponseSchema(value = ClosingView.class, responseCode = "201")
    public ClosingView reject(UUID closingId, @Valid @NotNull NewRejection refusal) {
        return closing.reject(Caller.of(identity), closingId, refusal);
    }
}
