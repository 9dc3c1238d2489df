package org.minilateral.consortium.organisation;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.concurrency.IfMatch;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1/organisations")
@RunOnVirtualThread
@Tag(name = "Organisations")
class OrganisationResource {

    private final Registering registering;
    private final Organisations organisations;
    private final SecurityIdentity identity;

    OrganisationResource(Registering registering, Organisations organisations, SecurityIdentity identity) {
        this.registering = registering;
        this.organisations = organisations;
        this.identity = identity;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent(keyRequired = false)
    @PermissionsAllowed("organisation:register")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "201")
    @Operation(
            operationId = "registerOrganisation",
            summary = "Register an organisation",
            description = "By a liaison, of its own nation: a ministry, laboratory, university or company. Capabilities"
                    + " and consortia refer to it.")
    public OrganisationView register(@NotNull @Valid NewOrganisation entered) {
        return registering.register(entered, Caller.of(identity).nation());
    }

    @GET
    @PermissionsAllowed("organisation:list")
    @Operation(
            operationId = "listOrganisations",
            summary = "List the organisations of your nation",
            description = "Your nation's register, oldest first.")
    public Page<OrganisationView> list(@BeanParam PageRequest page) {
        return Page.cut(
                organisations.of(Caller.of(identity).nation(), page.afterId(), page.limit()),
                page.limit(),
                organisation -> organisation.id.toString(),
                OrganisationView::of);
    }

    @GET
    @Path("/{organisationId}")
    @PermissionsAllowed("organisation:read")
    @Operation(
            operationId = "getOrganisation",
            summary = "Read an organisation",
            description = "One of your nation, or one that takes or took part in a consortium that binds your nation.")
    public OrganisationView get(UUID organisationId) {
        return OrganisationView.of(organisations.get(organisationId));
    }

    @PUT
    @Path("/{organisationId}")
    @PermissionsAllowed("organisation:change")
    @Operation(
            operationId = "changeOrganisation",
            summary = "Change an organisation",
            description = "By its own nation's liaison. Everything is entered anew; the partners learn of it.")
    public OrganisationView change(
            UUID organisationId, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid NewOrganisation entered) {
        return registering.change(organisationId, entered, ifMatch);
    }
}
