package org.minilateral.consortium.amendment;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.consortium.arrangement.NewArrangement;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Arrangements")
class AmendmentResource {

    private final Proposing proposing;
    private final Amendments amendments;
    private final SecurityIdentity identity;

    AmendmentResource(Proposing proposing, Amendments amendments, SecurityIdentity identity) {
        this.proposing = proposing;
        this.amendments = amendments;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/amendments")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("consortium:sign")
    @APIResponseSchema(value = AmendmentView.class, responseCode = "201")
    @Operation(
            operationId = "proposeAmendment",
            summary = "Propose another text",
            description =
                    "The whole text with all its clauses. A decision on the question AMENDMENT adopts it as the next"
                            + " version; until then nothing changes.")
    public AmendmentView propose(UUID consortiumId, @NotNull @Valid NewArrangement text) {
        return proposing.propose(consortiumId, text, Caller.of(identity).nation());
    }

    @GET
    @Path("/consortia/{consortiumId}/amendments")
    @PermissionsAllowed("consortium:read")
    @Operation(
            operationId = "listAmendments",
            summary = "List proposed amendments",
            description = "Adopted or not, oldest first; the list is short and comes whole.")
    public AmendmentList list(UUID consortiumId) {
        return new AmendmentList(
                amendments.in(consortiumId).stream().map(AmendmentView::of).toList());
    }

    record AmendmentList(List<AmendmentView> items) {}
}
