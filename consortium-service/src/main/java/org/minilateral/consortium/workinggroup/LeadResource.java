package org.minilateral.consortium.workinggroup;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.concurrency.IfMatch;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Working groups")
class LeadResource {

    private final Chartering chartering;
    private final SecurityIdentity identity;

    LeadResource(Chartering chartering, SecurityIdentity identity) {
        this.chartering = chartering;
        this.identity = identity;
    }

    @PUT
    @Path("/working-groups/{groupId}/lead")
    @PermissionsAllowed("working-group:hand-over")
    @Operation(
            operationId = "handOverWorkingGroup",
            summary = "Hand the lead of a working group over",
            description =
                    "To another member: by the liaison of the group's lead nation or, once that nation takes part in"
                            + " the consortium no longer, of the consortium's. If-Match carries the group's ETag.")
    public WorkingGroupView handOver(
            UUID groupId, @NotNull @Valid NewLead lead, @HeaderParam("If-Match") IfMatch ifMatch) {
        return chartering.handOver(groupId, lead.nation(), Caller.of(identity).nation(), ifMatch);
    }

    /** Which nation leads from now on. */
    record NewLead(
            @NotNull @NationCode @Schema(examples = "USA", description = "one of the members")
            String nation) {}
}
