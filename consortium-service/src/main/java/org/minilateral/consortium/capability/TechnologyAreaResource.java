package org.minilateral.consortium.capability;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Capabilities")
class TechnologyAreaResource {

    private final TechnologyAreas areas;

    TechnologyAreaResource(TechnologyAreas areas) {
        this.areas = areas;
    }

    @GET
    @Path("/technology-areas")
    @PermissionsAllowed("technology-area:read")
    @Operation(
            operationId = "listTechnologyAreas",
            summary = "List the technology areas",
            description = "The working groups of AUKUS Pillar II, then the extensions. The list is short and comes"
                    + " whole.")
    public TechnologyAreaList list() {
        return new TechnologyAreaList(areas.ordered().stream()
                .map(area -> new TechnologyAreaView(area.code, area.name, area.taxonomy))
                .toList());
    }

    record TechnologyAreaList(List<TechnologyAreaView> items) {}

    record TechnologyAreaView(
            @Schema(description = "extensions begin with x-", examples = "undersea-capabilities")
            String code,

            String name,
            Taxonomy taxonomy) {}
}
