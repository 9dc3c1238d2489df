package org.minilateral.consortium.workinggroup;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.concurrency.IfMatch;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Working groups")
class WorkingGroupResource {

    private final SettingUp settingUp;
    private final Chartering chartering;
    private final WorkingGroups groups;
    private final GroupDirectory directory;
    private final SecurityIdentity identity;

    WorkingGroupResource(
            SettingUp settingUp,
            Chartering chartering,
            WorkingGroups groups,
            GroupDirectory directory,
            SecurityIdentity identity) {
        this.settingUp = settingUp;
        this.chartering = chartering;
        this.groups = groups;
        this.directory = directory;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/working-groups")
    @ResponseStatus(201)
    @Idempotent(keyRequired = false)
    @PermissionsAllowed("working-group:set-up")
    @APIResponseSchema(value = WorkingGroupView.class, responseCode = "201")
    @Operation(
            operationId = "setUpWorkingGroup",
            summary = "Set up a working group",
            description = "By the liaison of the consortium's lead nation, of nations that take part in the consortium."
                    + " Its own lead nation keeps it from then on.")
    public WorkingGroupView setUp(UUID consortiumId, @NotNull @Valid NewWorkingGroup wanted) {
        return settingUp.setUp(consortiumId, wanted, Caller.of(identity).nation());
    }

    @GET
    @Path("/consortia/{consortiumId}/working-groups")
    @PermissionsAllowed("consortium:read")
    @Operation(
            operationId = "listWorkingGroups",
            summary = "List the working groups of a consortium",
            description = "Oldest first; none to a nation that is only invited, observes or has left. Terms and chair"
                    + " only of the groups to which your nation belongs.")
    public Page<WorkingGroupView> list(UUID consortiumId, @BeanParam PageRequest page) {
        String nation = Caller.of(identity).nation();
        Page<WorkingGroup> found = Page.cut(
                groups.in(consortiumId, nation, page.afterId(), page.limit()),
                page.limit(),
                group -> group.id.toString(),
                group -> group);
        return new Page<>(directory.read(found.items(), nation), found.nextCursor());
    }

    @GET
    @Path("/working-groups/{groupId}")
    @PermissionsAllowed("working-group:read")
    @Operation(
            operationId = "getWorkingGroup",
            summary = "Read a working group",
            description = "Who takes part in the consortium reads name and members, the members all of it.")
    public WorkingGroupView get(UUID groupId) {
        return directory.read(groups.get(groupId), Caller.of(identity).nation());
    }

    @PUT
    @Path("/working-groups/{groupId}")
    @PermissionsAllowed("working-group:change")
    @Operation(
            operationId = "changeWorkingGroup",
            summary = "Change a working group",
            description = "By the liaison of its lead nation: name, terms and chair, or the hand-over to another"
                    + " member's lead.")
    public WorkingGroupView change(
            UUID groupId, @NotNull @Valid GroupChange change, @HeaderParam("If-Match") IfMatch ifMatch) {
        return chartering.change(groupId, change, ifMatch);
    }
}
