package org.minilateral.funding.journal;

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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;
import org.minilateral.platform.release.OneInstant;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Pending entries")
class PendingResource {

    private final Proposing proposing;
    private final PendingEntries entries;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    PendingResource(Proposing proposing, PendingEntries entries, Coalitions coalitions, SecurityIdentity identity) {
        this.proposing = proposing;
        this.entries = entries;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/pending-entries")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("journal:write")
    @Operation(
            operationId = "proposeJournalEntry",
            summary = "Propose an entry",
            description =
                    "It reserves what it takes from what is available, and counts in no balance until another person"
                            + " posts it.")
    @APIResponseSchema(value = PendingEntryView.class, responseCode = "201")
    public PendingEntryView propose(UUID consortiumId, @Valid @NotNull NewEntry wanted) {
        return proposing.propose(identity, consortiumId, wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/pending-entries")
    @PermissionsAllowed("journal:read")
    @Operation(
            operationId = "listPendingEntries",
            summary = "List the entries that wait",
            description = "And those that did, oldest first.")
    public Page<PendingEntryView> list(
            UUID consortiumId,
            @QueryParam("state") @Parameter(schema = @Schema(implementation = PendingEntryView.State.class))
                    String state,
            @BeanParam PageRequest page) {
        var wanted = Asked.oneOf(PendingEntryView.State.class, "state", state);
        return OneInstant.read(() -> Page.cut(
                entries.page(
                        consortiumId,
                        coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId),
                        wanted,
                        page.afterId(),
                        page.limit()),
                page.limit(),
                entry -> entry.id().toString(),
                Function.identity()));
    }

    @GET
    @Path("/pending-entries/{pendingEntryId}")
    @PermissionsAllowed("pending-entry:read")
    @Operation(
            operationId = "getPendingEntry",
            summary = "Read a pending entry",
            description = "With its lines, and the entry that it became.")
    public PendingEntryView get(UUID pendingEntryId) {
        return OneInstant.read(() -> entries.get(pendingEntryId));
    }

    @POST
    @Path("/pending-entries/{pendingEntryId}/postings")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("pending-entry:settle")
    @Operation(
            operationId = "postPendingEntry",
            summary = "Post a pending entry",
            description = "By another person than the one who proposed it; once, and not after it was voided.")
    @APIResponseSchema(value = PendingEntryView.class, responseCode = "201")
    public PendingEntryView post(UUID pendingEntryId) {
        return proposing.settle(identity, pendingEntryId, true);
    }

    @POST
    @Path("/pending-entries/{pendingEntryId}/voidings")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("pending-entry:settle")
    @Operation(
            operationId = "voidPendingEntry",
            summary = "Void a pending entry",
            description = "What it reserved is available again; once, and not after it was posted.")
    @APIResponseSchema(value = PendingEntryView.class, responseCode = "201")
    public PendingEntryView voided(UUID pendingEntryId) {
        return proposing.settle(identity, pendingEntryId, false);
    }
}
