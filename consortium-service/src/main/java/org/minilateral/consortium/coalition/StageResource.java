package org.minilateral.consortium.coalition;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.platform.idempotency.Idempotent;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Consortia")
class StageResource {

    private final Announcing announcing;

    StageResource(Announcing announcing) {
        this.announcing = announcing;
    }

    @POST
    @Path("/consortia/{consortiumId}/stages")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("consortium:lead")
    @APIResponseSchema(value = ConsortiumView.class, responseCode = "201")
    @Operation(
            operationId = "announceStage",
            summary = "Announce the next stage",
            description =
                    "The lead nation's liaison moves the arrangement forward, up to OPEN_FOR_SIGNATURE; what comes"
                            + " after follows from signatures and decisions.")
    public ConsortiumView announce(UUID consortiumId, @NotNull @Valid NewStage wanted) {
        return announcing.announce(consortiumId, wanted.stage());
    }

    record NewStage(@NotNull Stage stage) {}
}
