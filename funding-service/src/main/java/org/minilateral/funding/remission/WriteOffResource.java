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
@Tag(name = "Write-offs")
class WriteOffResource {

    private final Remitting remitting;
    private final Remissions remissions;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    WriteOffResource(Remitting remitting, Remissions remissions, Coalitions coalitions, SecurityIdentity identity) {
        this.remitting = remitting;
        this.remissions = remissions;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/write-offs")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("write-off:propose")
    @Operation(
            operationId = "proposeWriteOff",
            summary = "Propose to give up a debt",
            description = "A WRITE_OFF decision on the id of the answer adopts it; then it can be booked.")
    @APIResponseSchema(value = WriteOffView.class, responseCode = "201")
    public WriteOffView propose(UUID consortiumId, @Valid @NotNull NewWriteOff wanted) {
        return WriteOffView.of(remitting.writeOff(Caller.of(identity), consortiumId, wanted));
    }

    @GET
    @Path("/consortia/{consortiumId}/write-offs")
    @PermissionsAllowed("write-off:list")
    @Operation(
            operationId = "listWriteOffs",
            summary = "List write-offs",
            description = "With the decision that adopted them, oldest first.")
    public Page<WriteOffView> list(UUID consortiumId, @BeanParam PageRequest page) {
        return Page.cut(
                remissions.page(
                        Owed.DEBT,
                        consortiumId,
                        coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId),
                        page.afterId(),
                        page.limit()),
                page.limit(),
                writeOff -> writeOff.id.toString(),
                WriteOffView::of);
    }

    @POST
    @Path("/write-offs/{writeOffId}/bookings")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("write-off:book")
    @Operation(
            operationId = "bookWriteOff",
            summary = "Book a write-off",
            description = "Once, after the decision that adopts it, and never more than is still outstanding.")
    @APIResponseSchema(value = WriteOffView.class, responseCode = "201")
    public WriteOffView book(UUID writeOffId) {
        return WriteOffView.of(remitting.book(Caller.of(identity), Owed.DEBT, writeOffId));
    }
}
