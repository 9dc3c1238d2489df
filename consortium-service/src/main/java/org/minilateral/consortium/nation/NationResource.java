package org.minilateral.consortium.nation;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@Tag(name = "Nations")
class NationResource {

    @GET
    @Path("/nations")
    @PermissionsAllowed("nation:read")
    @Operation(
            operationId = "listNations",
            summary = "List all nations",
            description = "ISO 3166-1, ordered by alpha-3 code. The list is short and comes whole.")
    public NationList list() {
        return new NationList(Nations.ALL);
    }

    record NationList(List<Nation> items) {}
}
