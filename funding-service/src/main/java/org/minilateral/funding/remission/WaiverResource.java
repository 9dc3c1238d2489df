package org.minilateral.funding.remission;

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
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Interest")
class WaiverResource {

    private final Remitting remitting;
    private final Remissions remissions;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    WaiverResource(Remitting remitting, Remissions remissions, Coalitions coalitions, SecurityIdentity identity) {
        this.remitting = remitting;
        this.remissions = remissions;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/interest-waivers")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("interest:book")
    @Operation(
            operationId = "proposeInterestWaiver",
            summary = "Propose to give up interest",
            description = "An INTEREST_WAIVER decision on the id of the answer adopts it; then it can be booked.")
    @APIResponseSchema(value = WaiverView.class, responseCode = "201")
    public WaiverView propose(UUID consortiumId, @Valid @NotNull NewWaiver wanted) {
        Caller by = Caller.of(identity);
        return WaiverView.of(
                remitting.waive(by, coalitions.scopeSeenBy(by.nation(), consortiumId, wanted.projectId()), wanted));
    }

    @GET
    @Path("/consortia/{consortiumId}/interest-waivers")
    @PermissionsAllowed("interest:read")
    @Operation(
            operationId = "listInterestWaivers",
            summary = "List waivers of interest",
            description = "With the decision that adopted them, oldest first.")
    public Page<WaiverView> list(UUID consortiumId, @BeanParam PageRequest page) {
        return Page.cut(
                remissions.page(
                        Owed.INTEREST,
                        consortiumId,
                        coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId),
                        page.afterId(),
                        page.limit()),
                page.limit(),
                waiver -> waiver.id.toString(),
                WaiverView::of);
    }

    @POST
    @Path("/interest-waivers/{waiverId}/bookings")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("interest:waive")
    @Operation(
            operationId = "bookInterestWaiver",
            summary = "Book a waiver of interest",
            description = "Once, after the decision that adopts it, and never more than is still owed.")
    @APIResponseSchema(value = WaiverView.class, responseCode = "201")
    public WaiverView book(UUID waiverId) {
        return WaiverView.of(remitting.book(Caller.of(identity), Owed.INTEREST, waiverId));
    }
}
