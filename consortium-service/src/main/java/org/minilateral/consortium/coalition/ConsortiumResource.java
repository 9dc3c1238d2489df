package org.minilateral.consortium.coalition;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.consortium.arrangement.Arrangements;
import org.minilateral.consortium.arrangement.EntryIntoEffect;
import org.minilateral.consortium.arrangement.Progress;
import org.minilateral.consortium.arrangement.Subscription;
import org.minilateral.consortium.arrangement.Terms;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;
import org.minilateral.platform.problem.Refused;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Consortia")
class ConsortiumResource {

    private final Founding founding;
    private final Consortia consortia;
    private final Arrangements arrangements;
    private final Participations participations;
    private final SecurityIdentity identity;
    private final Clock clock;

    ConsortiumResource(
            Founding founding,
            Consortia consortia,
            Arrangements arrangements,
            Participations participations,
            SecurityIdentity identity,
            Clock clock) {
        this.founding = founding;
        this.consortia = consortia;
        this.arrangements = arrangements;
        this.participations = participations;
        this.identity = identity;
        this.clock = clock;
    }

    @POST
    @Path("/consortia")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("consortium:found")
    @APIResponseSchema(value = ConsortiumView.class, responseCode = "201")
    @Operation(
            operationId = "foundConsortium",
            summary = "Found a consortium",
            description = "The caller's nation puts a consortium on the table, with the arrangement that nations are to"
                    + " sign. It leads the consortium and is its first participant.")
    public ConsortiumView found(@NotNull @Valid NewConsortium wanted) {
        return founding.found(wanted, Caller.of(identity).nation());
    }

    @GET
    @Path("/consortia")
    @PermissionsAllowed("consortium:list")
    @Operation(
            operationId = "listConsortia",
            summary = "List the consortia of your nation",
            description = "Those in which your nation takes part or to which it is invited, oldest first.")
    public Page<ConsortiumView> list(
            @QueryParam("q")
                    @DefaultValue("")
                    @Size(max = 200)
                    @Parameter(description = "a part of the name, in capitals or not", example = "space")
                    String q,
            @BeanParam PageRequest page) {
        return Page.cut(
                consortia.of(Caller.of(identity).nation(), q.strip(), page.afterId(), page.limit()),
                page.limit(),
                consortium -> consortium.id.toString(),
                consortium -> ConsortiumView.of(consortium, LocalDate.now(clock)));
    }

    @GET
    @Path("/consortia/{consortiumId}")
    @PermissionsAllowed("consortium:read")
    @Operation(operationId = "getConsortium", summary = "Read a consortium", description = "Its facts and its stage.")
    public ConsortiumView get(UUID consortiumId) {
        return ConsortiumView.of(consortia.get(consortiumId), LocalDate.now(clock));
    }

    @GET
    @Path("/consortia/{consortiumId}/entry-into-effect")
    @PermissionsAllowed("consortium:read")
    @Operation(
            operationId = "getEntryIntoEffect",
            summary = "See how far the arrangement is from taking effect",
            description = "Every condition with what it asks and what the bound nations reach, as exact fractions.")
    public Progress progress(UUID consortiumId) {
        return EntryIntoEffect.of(arrangements.current(consortiumId).terms(), participations.standingsIn(consortiumId));
    }

    @GET
    @Path("/consortia/{consortiumId}/subscription")
    @PermissionsAllowed("consortium:read")
    @Operation(
            operationId = "getSubscription",
            summary = "See what of the scale is taken",
            description = "The part that bound nations carry, the gap, and what the arrangement provides for it.")
    public Subscription subscription(UUID consortiumId) {
        Terms terms = arrangements.current(consortiumId).terms();
        return Subscription.of(
                terms,
                terms.scale().orElseThrow(Refused::missing),
                participations.standingsIn(consortiumId).bound(),
                consortia.get(consortiumId).inEffectOn);
    }
}
