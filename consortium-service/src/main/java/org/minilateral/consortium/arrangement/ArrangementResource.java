package org.minilateral.consortium.arrangement;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Arrangements")
class ArrangementResource {

    private final Arrangements arrangements;

    ArrangementResource(Arrangements arrangements) {
        this.arrangements = arrangements;
    }

    @GET
    @Path("/consortia/{consortiumId}/arrangement")
    @PermissionsAllowed("consortium:read")
    @Operation(
            operationId = "getArrangement",
            summary = "Read the arrangement",
            description = "The newest version, clause by clause, with the rules that the software follows.")
    public ArrangementView get(UUID consortiumId) {
        return ArrangementView.of(arrangements.current(consortiumId));
    }
}
