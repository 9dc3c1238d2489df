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
class DepartureResource {

    private final Departing departing;
    private final SecurityIdentity identity;

    DepartureResource(Departing departing, SecurityIdentity identity) {
        this.departing = departing;
        this.identity = identity;
    }

    @POST
    @Path("/decisions/{decisionId}/departures")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("decision:declare")
    @APIResponseSchema(value = ParticipationView.class, responseCode = "201")
    @Operation(
            operationId = "departAfterOverrun",
            summary = "Leave because of an overrun",
            description =
                    "By the liaison of a party that did not vote for an adopted overrun whose band lets nations leave."
                            + " It takes effect at once: no notice runs, and the overrun does not bind the nation.")
    public ParticipationView depart(UUID decisionId) {
        return departing.depart(decisionId, Caller.of(identity).nation());
    }
}
