package org.minilateral.consortium.signing;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.consortium.participation.ParticipationView;
import org.minilateral.consortium.participation.SignatureKind;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.idempotency.Idempotent;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Participations")
class SigningResource {

    private final Inviting inviting;
    private final Signing signing;
    private final SecurityIdentity identity;

    SigningResource(Inviting inviting, Signing signing, SecurityIdentity identity) {
        this.inviting = inviting;
        this.signing = signing;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/invitations")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("consortium:lead")
    @APIResponseSchema(value = ParticipationView.class, responseCode = "201")
    @Operation(
            operationId = "inviteNation",
            summary = "Invite a nation",
            description =
                    "By the lead nation's liaison, before the arrangement is in effect; later a decision admits it.")
    public ParticipationView invite(UUID consortiumId, @NotNull @Valid NewInvitation invitation) {
        return inviting.invite(consortiumId, invitation.nation());
    }

    @POST
    @Path("/consortia/{consortiumId}/signatures")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("consortium:sign")
    @APIResponseSchema(value = Bound.class, responseCode = "201")
    @Operation(
            operationId = "signArrangement",
            summary = "Sign the arrangement",
            description = "By a nation's own liaison. DEFINITIVE binds at once; SUBJECT_TO_APPROVAL counts only once"
                    + " ratified. The signature that meets every condition brings the arrangement into effect.")
    public Bound sign(UUID consortiumId, @NotNull @Valid NewSignature signature) {
        return signing.sign(consortiumId, Caller.of(identity).nation(), signature.kind());
    }

    @POST
    @Path("/consortia/{consortiumId}/ratifications")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("consortium:sign")
    @APIResponseSchema(value = Bound.class, responseCode = "201")
    @Operation(
            operationId = "ratifyArrangement",
            summary = "Deposit a ratification",
            description = "By the liaison of a nation that signed subject to approval.")
    public Bound ratify(UUID consortiumId, @NotNull @Valid NewRatification ratification) {
        return signing.ratify(consortiumId, Caller.of(identity).nation(), ratification.depositedOn());
    }

    @POST
    @Path("/consortia/{consortiumId}/provisional-applications")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("consortium:sign")
    @APIResponseSchema(value = Bound.class, responseCode = "201")
    @Operation(
            operationId = "applyProvisionally",
            summary = "Apply the arrangement provisionally",
            description = "By the liaison of a nation that signed subject to approval; it counts from then on.")
    public Bound applyProvisionally(UUID consortiumId) {
        return signing.applyProvisionally(consortiumId, Caller.of(identity).nation());
    }

    @POST
    @Path("/consortia/{consortiumId}/observers")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("consortium:lead")
    @APIResponseSchema(value = ParticipationView.class, responseCode = "201")
    @Operation(
            operationId = "admitObserver",
            summary = "Admit an observer",
            description = "By the lead nation's liaison. An observer reads agenda and minutes, and has no vote.")
    public ParticipationView observe(UUID consortiumId, @NotNull @Valid NewInvitation invitation) {
        return inviting.admitObserver(consortiumId, invitation.nation());
    }

    record NewInvitation(@NotNull @NationCode String nation) {}

    record NewSignature(@NotNull SignatureKind kind) {}

    record NewRatification(@NotNull LocalDate depositedOn) {}
}
