package org.minilateral.project.milestone;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;

@Path("/v1/milestones/{milestoneId}")
@RunOnVirtualThread
@Tag(name = "Milestones")
class MilestoneResource {

    private final Milestones milestones;
    private final Reaching reaching;
    private final Accepting accepting;
    private final SecurityIdentity identity;

    MilestoneResource(Milestones milestones, Reaching reaching, Accepting accepting, SecurityIdentity identity) {
        this.milestones = milestones;
        this.reaching = reaching;
        this.accepting = accepting;
        this.identity = identity;
    }

    @GET
    @PermissionsAllowed("milestone:read")
    @Operation(
            operationId = "getMilestone",
            summary = "Read a milestone",
            description = "With the evidence shown for it and, once accepted, by whom and when.")
    public MilestoneView get(UUID milestoneId) {
        return MilestoneView.of(milestones.seenBy(Caller.of(identity).nation(), milestoneId));
    }

    @POST
    @Path("/evidence")
    @PermissionsAllowed("milestone:evidence")
    @Idempotent(keyRequired = false)
    @ResponseStatus(201)
    @APIResponseSchema(value = MilestoneView.class, responseCode = "201")
    @Operation(
            operationId = "showEvidence",
            summary = "Show evidence for a milestone",
            description = "A programme manager of the nation that leads the work package says what shows that the"
                    + " milestone was reached. The document stays where it is; its SHA-256 ties it to this record.")
    public MilestoneView show(UUID milestoneId, @NotNull @Valid NewEvidence shown) {
        return MilestoneView.of(reaching.show(Caller.of(identity), milestoneId, shown));
    }

    @POST
    @Path("/acceptances")
    @PermissionsAllowed("milestone:accept")
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = MilestoneView.class, responseCode = "201")
    @Operation(
            operationId = "acceptMilestone",
            summary = "Accept a milestone",
            description = "A programme manager of another participant says, once and for good, that an approved"
                    + " project's milestone was reached. Neither the nation that leads the work nor one that showed"
                    + " evidence for it may do so.")
    public MilestoneView accept(UUID milestoneId) {
        return MilestoneView.of(accepting.accept(Caller.of(identity), milestoneId));
    }
}
