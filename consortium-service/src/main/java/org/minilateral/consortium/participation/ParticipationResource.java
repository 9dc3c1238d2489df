package org.minilateral.consortium.participation;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Participations")
class ParticipationResource {

    private final Participations participations;

    ParticipationResource(Participations participations) {
        this.participations = participations;
    }

    @GET
    @Path("/consortia/{consortiumId}/participations")
    @PermissionsAllowed("consortium:read")
    @Operation(
            operationId = "listParticipations",
            summary = "List who takes part",
            description =
                    "Every nation's standing in the consortium, ordered by code; the list is short and comes whole.")
    public ParticipationList list(UUID consortiumId) {
        return new ParticipationList(participations.in(consortiumId).stream()
                .map(ParticipationView::of)
                .toList());
    }

    record ParticipationList(List<ParticipationView> items) {}
}
