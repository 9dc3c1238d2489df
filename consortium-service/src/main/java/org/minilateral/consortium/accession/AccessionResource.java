package org.minilateral.consortium.accession;

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
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.money.Money;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Accessions")
class AccessionResource {

    private final Acceding acceding;
    private final BuyInPreview preview;
    private final SecurityIdentity identity;

    AccessionResource(Acceding acceding, BuyInPreview preview, SecurityIdentity identity) {
        this.acceding = acceding;
        this.preview = preview;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/accessions")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("consortium:sign")
    @APIResponseSchema(value = AccessionView.class, responseCode = "201")
    @Operation(
            operationId = "proposeAccession",
            summary = "Propose that a nation joins",
            description = "Shows the scale as it would be then. A decision on the question ACCESSION admits the nation,"
                    + " which is then invited to sign; nothing changes before.")
    public AccessionView propose(UUID consortiumId, @NotNull @Valid NewAccession wanted) {
        return acceding.propose(consortiumId, wanted, Caller.of(identity).nation());
    }

    @GET
    @Path("/consortia/{consortiumId}/accessions")
    @PermissionsAllowed("consortium:read")
    @Operation(
            operationId = "listAccessions",
            summary = "List accessions",
            description = "Proposed and admitted, oldest first; the list is short and comes whole.")
    public AccessionList list(UUID consortiumId) {
        return new AccessionList(acceding.list(consortiumId));
    }

    @POST
    @Path("/consortia/{consortiumId}/accessions/{accessionId}/buy-in-previews")
    @PermissionsAllowed("consortium:read")
    @Operation(
            operationId = "previewBuyIn",
            summary = "Compute a buy-in",
            description =
                    "What the newcomer would pay of the contributions made so far and what each other nation would"
                            + " get back, to the last minor unit. Nothing is stored.")
    public BuyIn preview(UUID consortiumId, UUID accessionId, @NotNull @Valid Contributions contributions) {
        return preview.of(consortiumId, accessionId, contributions.contributed());
    }

    record AccessionList(List<AccessionView> items) {}

    record Contributions(@NotNull Money contributed) {}
}
