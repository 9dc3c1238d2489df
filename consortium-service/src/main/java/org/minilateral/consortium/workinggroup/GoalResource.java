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
@Tag(name = "Road maps")
class GoalResource {

    private final Planning planning;
    private final Goals goals;
    private final SecurityIdentity identity;

    GoalResource(Planning planning, Goals goals, SecurityIdentity identity) {
        this.planning = planning;
        this.goals = goals;
        this.identity = identity;
    }

    @POST
    @Path("/working-groups/{groupId}/goals")
    @ResponseStatus(201)
    @Idempotent(keyRequired = false)
    @PermissionsAllowed("goal:plan")
    @APIResponseSchema(value = GoalView.class, responseCode = "201")
    @Operation(
            operationId = "planGoal",
            summary = "Put a goal on the road map",
            description = "By the liaison or a programme manager of the group's lead nation.")
    public GoalView plan(UUID groupId, @NotNull @Valid NewGoal wanted) {
        return planning.plan(groupId, wanted);
    }

    @GET
    @Path("/working-groups/{groupId}/goals")
    @PermissionsAllowed("goal:read")
    @Operation(
            operationId = "listGoals",
            summary = "Read a working group's road map",
            description = "Its goals by quarter, those that were dropped included. For the group's members alone.")
    public Page<GoalView> list(UUID groupId, @BeanParam PageRequest page) {
        return Page.cut(
                goals.of(groupId, Caller.of(identity).nation(), RoadMapPlace.parse(page.after()), page.limit()),
                page.limit(),
                goal -> RoadMapPlace.of(goal).cursor(),
                GoalView::of);
    }

    @GET
    @Path("/working-groups/{groupId}/goals/{goalId}")
    @PermissionsAllowed("goal:read")
    @Operation(operationId = "getGoal", summary = "Read a goal", description = "For the group's members alone.")
    public GoalView get(UUID groupId, UUID goalId) {
        return GoalView.of(goals.get(groupId, goalId));
    }

    @PUT
    @Path("/working-groups/{groupId}/goals/{goalId}")
    @PermissionsAllowed("goal:plan")
    @Operation(
            operationId = "changeGoal",
            summary = "Change a goal",
            description = "Move it to another quarter, word it anew, or say that it was reached or dropped.")
    public GoalView change(
            UUID groupId, UUID goalId, @NotNull @Valid GoalChange change, @HeaderParam("If-Match") IfMatch ifMatch) {
        return planning.change(groupId, goalId, change, ifMatch);
    }
}
