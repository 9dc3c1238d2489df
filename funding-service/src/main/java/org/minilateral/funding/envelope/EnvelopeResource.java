package org.minilateral.funding.envelope;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
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
@Tag(name = "Budgets")
class EnvelopeResource {

    private final Enveloping enveloping;
    private final Envelopes envelopes;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    EnvelopeResource(Enveloping enveloping, Envelopes envelopes, Coalitions coalitions, SecurityIdentity identity) {
        this.enveloping = enveloping;
        this.envelopes = envelopes;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/envelopes")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("envelope:propose")
    @Operation(
            operationId = "proposeEnvelope",
            summary = "Propose an envelope",
            description =
                    "What a programme may cost over several years. A BUDGET decision on its id adopts it. Budgets that"
                            + " name it are assessed up to it and no further: an overrun needs an envelope that revises it.")
    @APIResponseSchema(value = EnvelopeView.class, responseCode = "201")
    public EnvelopeView propose(UUID consortiumId, @Valid @NotNull NewEnvelope wanted) {
        return enveloping.propose(Caller.of(identity), consortiumId, wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/envelopes")
    @PermissionsAllowed("envelope:list")
    @Operation(
            operationId = "listEnvelopes",
            summary = "List envelopes",
            description = "Those that your nation may see, oldest first, with what was assessed in each year.")
    public Page<EnvelopeView> list(UUID consortiumId, @BeanParam PageRequest page) {
        List<UUID> seen = coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId);
        return Page.cut(
                envelopes.page(consortiumId, seen, page.afterId(), page.limit()),
                page.limit(),
                envelope -> envelope.id.toString(),
                envelopes::view);
    }

    @GET
    @Path("/envelopes/{envelopeId}")
    @PermissionsAllowed("envelope:read")
    @Operation(
            operationId = "getEnvelope",
            summary = "Read an envelope",
            description = "Year by year as planned and as assessed, and what is left of it.")
    public EnvelopeView get(UUID envelopeId) {
        return envelopes.view(envelopes.get(envelopeId));
    }
}
