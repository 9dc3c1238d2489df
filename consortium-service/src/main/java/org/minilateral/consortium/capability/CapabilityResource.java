package org.minilateral.consortium.capability;

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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.concurrency.IfMatch;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Capabilities")
class CapabilityResource {

    private final Declaring declaring;
    private final Capabilities capabilities;
    private final SecurityIdentity identity;

    CapabilityResource(Declaring declaring, Capabilities capabilities, SecurityIdentity identity) {
        this.declaring = declaring;
        this.capabilities = capabilities;
        this.identity = identity;
    }

    @POST
    @Path("/capabilities")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("capability:declare")
    @APIResponseSchema(value = CapabilityView.class, responseCode = "201")
    @Operation(
            operationId = "declareCapability",
            summary = "Declare a capability",
            description = "By a liaison for its own nation or one of its organisations. Those it is released to find it"
                    + " when they look for partners.")
    public CapabilityView declare(@NotNull @Valid NewCapability declared) {
        return declaring.declare(declared, Caller.of(identity));
    }

    @GET
    @Path("/capabilities")
    @PermissionsAllowed("capability:list")
    @Operation(
            operationId = "listCapabilities",
            summary = "List capabilities",
            description = "Those of your nation and those released to it, oldest first, without the withdrawn ones.")
    public Page<CapabilityView> list(
            @QueryParam("area") String area,
            @QueryParam("nation") @NationCode String nation,
            @BeanParam PageRequest page) {
        return Page.cut(
                capabilities.seenBy(Caller.of(identity), area, nation, page.afterId(), page.limit()),
                page.limit(),
                capability -> capability.id.toString(),
                capability -> CapabilityView.of(capability, Caller.of(identity)));
    }

    @GET
    @Path("/capabilities/{capabilityId}")
    @PermissionsAllowed("capability:read")
    @Operation(
            operationId = "getCapability",
            summary = "Read a capability",
            description = "One that was withdrawn is there for its own nation alone.")
    public CapabilityView get(UUID capabilityId) {
        return CapabilityView.of(capabilities.get(capabilityId), Caller.of(identity));
    }

    @PUT
    @Path("/capabilities/{capabilityId}")
    @PermissionsAllowed("capability:change")
    @Operation(
            operationId = "changeCapability",
            summary = "Change a capability",
            description = "Everything is declared anew; only an unsaid release stays as it is.")
    public CapabilityView change(
            UUID capabilityId, @HeaderParam("If-Match") IfMatch ifMatch, @NotNull @Valid NewCapability declared) {
        return declaring.change(capabilityId, declared, ifMatch, Caller.of(identity));
    }

    @POST
    @Path("/capabilities/{capabilityId}/withdrawals")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("capability:change")
    @APIResponseSchema(value = CapabilityView.class, responseCode = "201")
    @Operation(
            operationId = "withdrawCapability",
            summary = "Withdraw a capability",
            description = "For good: nobody finds it any more, and other nations no longer see it.")
    public CapabilityView withdraw(UUID capabilityId) {
        return declaring.withdraw(capabilityId, Caller.of(identity));
    }
}
