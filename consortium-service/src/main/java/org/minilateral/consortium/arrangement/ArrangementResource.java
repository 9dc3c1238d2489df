package org.minilateral.consortium.arrangement;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minilateral.platform.problem.Refused;

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
            description = "Clause by clause, with the rules that the software follows: the newest version, or the one"
                    + " that counted at an instant.")
    public ArrangementView get(
            UUID consortiumId,
            @QueryParam("asOf")
                    @Parameter(description = "instant with zone; none for now")
                    @Schema(format = "date-time", examples = "2027-03-01T00:00:00Z")
                    String asOf) {
        return ArrangementView.of(
                asOf == null
                        ? arrangements.current(consortiumId)
                        : arrangements.inForceAt(consortiumId, instant(asOf).toInstant()));
    }

    @GET
    @Path("/consortia/{consortiumId}/arrangement-versions")
    @PermissionsAllowed("consortium:read")
    @Operation(
            operationId = "listArrangementVersions",
            summary = "List all versions of the arrangement",
            description = "Oldest first; the list is short and comes whole.")
    public VersionList versions(UUID consortiumId) {
        return new VersionList(arrangements.versions(consortiumId).stream()
                .map(ArrangementView::of)
                .toList());
    }

    @GET
    @Path("/consortia/{consortiumId}/arrangement-versions/{from}/differences/{to}")
    @PermissionsAllowed("consortium:read")
    @Operation(
            operationId = "compareArrangementVersions",
            summary = "Compare two versions",
            description = "Clauses that were added, removed or changed, before and after.")
    public Difference compare(UUID consortiumId, int from, int to) {
        return Difference.between(arrangements.version(consortiumId, from), arrangements.version(consortiumId, to));
    }

    private static OffsetDateTime instant(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw Refused.http(400, "as-of-invalid", "asOf is an instant with its zone, such as 2027-03-01T00:00:00Z.");
        }
    }

    record VersionList(List<ArrangementView> items) {}
}
