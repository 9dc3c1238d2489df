package org.minilateral.consortium.withdrawal;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.consortium.participation.ParticipationView;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Participations")
class WithdrawalResource {

    private final Withdrawing withdrawing;
    private final SecurityIdentity identity;

    WithdrawalResource(Withdrawing withdrawing, SecurityIdentity identity) {
        this.withdrawing = withdrawing;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/withdrawal-notices")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("consortium:sign")
    @APIResponseSchema(value = ParticipationView.class, responseCode = "201")
    @Operation(
            operationId = "giveWithdrawalNotice",
            summary = "Give notice of withdrawal",
            description = "By a party's own liaison. The arrangement's clause says when it takes effect; until then the"
                    + " nation votes and pays.")
    public ParticipationView giveNotice(UUID consortiumId) {
        return withdrawing.giveNotice(consortiumId, Caller.of(identity).nation());
    }

    @POST
    @Path("/consortia/{consortiumId}/withdrawal-revocations")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("consortium:sign")
    @APIResponseSchema(value = ParticipationView.class, responseCode = "201")
    @Operation(
            operationId = "revokeWithdrawalNotice",
            summary = "Take a notice of withdrawal back",
            description = "Possible until it takes effect.")
    public ParticipationView takeBack(UUID consortiumId) {
        return withdrawing.takeNoticeBack(consortiumId, Caller.of(identity).nation());
    }
}
