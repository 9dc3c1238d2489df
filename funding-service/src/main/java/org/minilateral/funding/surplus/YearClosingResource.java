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
import java.util.function.Function;
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
@Tag(name = "Year closings")
class YearClosingResource {

    private final ClosingYears closing;
    private final YearClosings closings;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    YearClosingResource(ClosingYears closing, YearClosings closings, Coalitions coalitions, SecurityIdentity identity) {
        this.closing = closing;
        this.closings = closings;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/year-closings")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("surplus:book")
    @Operation(
            operationId = "proposeYearClosing",
            summary = "Propose to close a fiscal year",
            description =
                    "Its periods are closed softly at once. The approval of another person carries revenue and expense to the"
                            + " accumulated surplus and closes the periods; of one project alone, ahead of the others, it leaves them.")
    @APIResponseSchema(value = YearClosingView.class, responseCode = "201")
    public YearClosingView propose(UUID consortiumId, @Valid @NotNull NewYearClosing wanted) {
        Caller by = Caller.of(identity);
        return closing.propose(
                by, coalitions.scopeSeenBy(by.nation(), consortiumId, wanted.projectId()), wanted.fiscalYear());
    }

    @GET
    @Path("/consortia/{consortiumId}/year-closings")
    @PermissionsAllowed("surplus:read")
    @Operation(
            operationId = "listYearClosings",
            summary = "List the closes of fiscal years",
            description = "With their results, oldest first.")
    public Page<YearClosingView> list(UUID consortiumId, @BeanParam PageRequest page) {
        return Page.cut(
                closings.page(
                        consortiumId,
                        coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId),
                        page.afterId(),
                        page.limit()),
                page.limit(),
                found -> found.id().toString(),
                Function.identity());
    }

    @POST
    @Path("/year-closings/{closingId}/approvals")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("year:close")
    @Operation(
            operationId = "approveYearClosing",
            summary = "Close a fiscal year",
            description = "By an approver of the lead nation who did not propose it.")
    @APIResponseSchema(value = YearClosingView.class, responseCode = "201")
    public YearClosingView approve(UUID closingId) {
        return closing.approve(Caller.of(identity), closingId);
    }

    @POST
    @Path("/year-closings/{closingId}/rejections")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("year:close")
    @Operation(
            operationId = "rejectYearClosing",
            summary = "Leave a fiscal year open",
            description = "Its softly closed periods are open again.")
    @APIResponseSchema(value = YearClosingView.class, responseCode = "201")
    public YearClosingView reject(UUID closingId, @Valid @NotNull NewRejection refusal) {
        return closing.reject(Caller.of(identity), closingId, refusal);
    }
}
