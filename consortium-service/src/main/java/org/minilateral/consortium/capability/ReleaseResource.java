package org.minilateral.consortium.capability;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Capabilities")
class ReleaseResource {

    private final CapabilityReleases releases;

    ReleaseResource(CapabilityReleases releases) {
        this.releases = releases;
    }

    @GET
    @Path("/capabilities/{capabilityId}/releases")
    @PermissionsAllowed("capability:read-releases")
    @Operation(
            operationId = "listCapabilityReleases",
            summary = "See who was let know of a capability",
            description = "Every widening of its release, oldest first; for its own nation alone.")
    public Page<ReleaseView> list(UUID capabilityId, @BeanParam PageRequest page) {
        return Page.cut(
                releases.of(capabilityId, page.afterId(), page.limit()),
                page.limit(),
                release -> release.id.toString(),
                release -> new ReleaseView(List.of(release.nations), release.releasedAt, release.releasedBy));
    }

    /** @param nations those that could not know of it before */
    record ReleaseView(List<String> nations, Instant releasedAt, String releasedBy) {}
}
