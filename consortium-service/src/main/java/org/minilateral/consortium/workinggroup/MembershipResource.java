package org.minilateral.consortium.workinggroup;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.concurrency.IfMatch;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Working groups")
class MembershipResource {

    private final Joining joining;
    private final SecurityIdentity identity;

    MembershipResource(Joining joining, SecurityIdentity identity) {
        this.joining = joining;
        this.identity = identity;
    }

    @PUT
    @Path("/working-groups/{groupId}/members/{nation}")
    @PermissionsAllowed("working-group:join")
    @Operation(
            operationId = "joinWorkingGroup",
            summary = "Join a working group, or admit a nation",
            description = "A nation that takes part in the consortium joins by its own liaison, or is admitted by that"
                    + " of the group's or the consortium's lead nation. If-Match carries the group's ETag.")
    public WorkingGroupView join(
            UUID groupId, @PathParam("nation") @NationCode String nation, @HeaderParam("If-Match") IfMatch ifMatch) {
        return joining.join(groupId, nation, Caller.of(identity).nation(), ifMatch);
    }

    @DELETE
    @Path("/working-groups/{groupId}/members/{nation}")
    @PermissionsAllowed("working-group:join")
    @Operation(
            operationId = "leaveWorkingGroup",
            summary = "Leave a working group, or release a nation",
            description = "By the same liaisons as joining. The group's lead nation hands the group over first.")
    public WorkingGroupView leave(
            UUID groupId, @PathParam("nation") @NationCode String nation, @HeaderParam("If-Match") IfMatch ifMatch) {
        return joining.leave(groupId, nation, Caller.of(identity).nation(), ifMatch);
    }
}
