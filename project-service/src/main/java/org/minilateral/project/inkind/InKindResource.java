package org.minilateral.project.inkind;

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
import org.minilateral.project.milestone.Milestones;

@Path("/v1/in-kind-agreements/{agreementId}")
@RunOnVirtualThread
@Tag(name = "Contributions in kind")
class InKindResource {

    private final Ending ending;
    private final InKindAgreements agreements;
    private final Milestones milestones;
    private final SecurityIdentity identity;

    InKindResource(Ending ending, InKindAgreements agreements, Milestones milestones, SecurityIdentity identity) {
        this.ending = ending;
        this.agreements = agreements;
        this.milestones = milestones;
        this.identity = identity;
    }

    @GET
    @PermissionsAllowed("in-kind:read")
    @Operation(
            operationId = "getInKindAgreement",
            summary = "Read an agreement on a contribution in kind",
            description = "With its milestones, what they have credited, and the decision that fixed it.")
    public InKindView get(UUID agreementId) {
        return view(agreements.seenBy(Caller.of(identity).nation(), agreementId));
    }

    @POST
    @Path("/endings")
    @PermissionsAllowed("in-kind:end")
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = InKindView.class, responseCode = "201")
    @Operation(
            operationId = "endInKindAgreement",
            summary = "Give up an agreement on a contribution in kind",
            description =
                    "The contributing nation delivers no more of it: what no accepted milestone has credited is due"
                            + " in cash. Without this it ends by itself when its last day has passed.")
    public InKindView end(UUID agreementId, @NotNull @Valid NewEnding wanted) {
        return view(ending.giveUp(agreementId, wanted));
    }

    private InKindView view(InKindAgreement agreement) {
        List<UUID> wanted =
                agreement.credits.stream().map(InKindCredit::milestoneId).toList();
        return InKindView.of(agreement, milestones.acceptedOn(wanted));
    }
}
