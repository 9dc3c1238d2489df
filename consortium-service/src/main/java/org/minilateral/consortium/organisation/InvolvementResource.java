package org.minilateral.consortium.organisation;

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
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1/consortia/{consortiumId}/organisations")
@RunOnVirtualThread
@Tag(name = "Organisations")
class InvolvementResource {

    private final Involving involving;
    private final Involvements involvements;
    private final SecurityIdentity identity;

    InvolvementResource(Involving involving, Involvements involvements, SecurityIdentity identity) {
        this.involving = involving;
        this.involvements = involvements;
        this.identity = identity;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("organisation:involve")
    @APIResponseSchema(value = InvolvementView.class, responseCode = "201")
    @Operation(
            operationId = "involveOrganisation",
            summary = "Bring an organisation in",
            description = "By its own nation's liaison, while the arrangement binds the nation. It takes part beneath"
                    + " its nation, and leaves with it.")
    public InvolvementView begin(UUID consortiumId, @NotNull @Valid NewInvolvement wanted) {
        return involving.begin(consortiumId, wanted, Caller.of(identity).nation());
    }

    @GET
    @PermissionsAllowed("consortium:read")
    @Operation(
            operationId = "listInvolvedOrganisations",
            summary = "List the organisations that take or took part",
            description = "Oldest first: all of them to a nation that the arrangement binds, to any other nation its"
                    + " own.")
    public Page<InvolvementView> list(UUID consortiumId, @BeanParam PageRequest page) {
        return Page.cut(
                involvements.in(consortiumId, Caller.of(identity).nation(), page.afterId(), page.limit()),
                page.limit(),
                involvement -> involvement.id().toString(),
                Function.identity());
    }

    @POST
    @Path("/{organisationId}/departures")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("organisation:involve")
    @APIResponseSchema(value = InvolvementView.class, responseCode = "201")
    @Operation(
            operationId = "withdrawOrganisation",
            summary = "Take an organisation out",
            description = "By its own nation's liaison, from today on. It may be brought in again later.")
    public InvolvementView end(UUID consortiumId, UUID organisationId) {
        return involving.end(consortiumId, organisationId, Caller.of(identity).nation());
    }
}
