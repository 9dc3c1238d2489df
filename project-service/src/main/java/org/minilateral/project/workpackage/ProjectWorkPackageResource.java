package org.minilateral.project.workpackage;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;
import org.minilateral.project.actualcost.ActualCosts;

@Path("/v1/projects/{projectId}/work-packages")
@RunOnVirtualThread
@Tag(name = "Work packages")
class ProjectWorkPackageResource {

    private final WorkPackages workPackages;
    private final Planning planning;
    private final ActualCosts costs;
    private final SecurityIdentity identity;

    ProjectWorkPackageResource(
            WorkPackages workPackages, Planning planning, ActualCosts costs, SecurityIdentity identity) {
        this.workPackages = workPackages;
        this.planning = planning;
        this.costs = costs;
        this.identity = identity;
    }

    @POST
    @PermissionsAllowed("work-package:add")
    @Idempotent(keyRequired = false)
    @ResponseStatus(201)
    @APIResponseSchema(value = WorkPackageView.class, responseCode = "201")
    @Operation(
            operationId = "addWorkPackage",
            summary = "Add a work package",
            description = "A programme manager of a participant plans a part of the project: who leads it, what it is"
                    + " to cost and what it depends on.")
    public WorkPackageView add(UUID projectId, @NotNull @Valid NewWorkPackage plan) {
        return WorkPackageView.of(planning.add(Caller.of(identity).nation(), projectId, plan), Map.of());
    }

    @GET
    @PermissionsAllowed("work-package:list")
    @Operation(
            operationId = "listWorkPackages",
            summary = "List a project's work packages",
            description = "In the order in which they were added.")
    public Page<WorkPackageView> list(UUID projectId, @BeanParam PageRequest page) {
        String nation = Caller.of(identity).nation();
        List<WorkPackage> seen = workPackages.seenBy(nation, projectId, page.afterId(), page.limit());
        var spent = costs.of(seen.stream().map(WorkPackage::id).toList());
        return Page.cut(
                seen,
                page.limit(),
                workPackage -> workPackage.id.toString(),
                workPackage -> WorkPackageView.of(workPackage, spent));
    }
}
