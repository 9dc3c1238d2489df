package org.minilateral.project.workpackage;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.concurrency.IfMatch;
import org.minilateral.project.actualcost.ActualCosts;

@Path("/v1/work-packages/{workPackageId}")
@RunOnVirtualThread
@Tag(name = "Work packages")
class WorkPackageResource {

    private final WorkPackages workPackages;
    private final Planning planning;
    private final ActualCosts costs;
    private final SecurityIdentity identity;

    WorkPackageResource(WorkPackages workPackages, Planning planning, ActualCosts costs, SecurityIdentity identity) {
        this.workPackages = workPackages;
        this.planning = planning;
        this.costs = costs;
        this.identity = identity;
    }

    @GET
    @PermissionsAllowed("work-package:read")
    @Operation(
            operationId = "getWorkPackage",
            summary = "Read a work package",
            description = "Its plan: lead, budget, effort and what it depends on; and what it has cost by the claims"
                    + " that were approved.")
    public WorkPackageView get(UUID workPackageId) {
        return view(workPackages.seenBy(Caller.of(identity).nation(), workPackageId));
    }

    @PUT
    @PermissionsAllowed("work-package:revise")
    @Operation(
            operationId = "reviseWorkPackage",
            summary = "Change a work package's plan",
            description = "A programme manager of the nation that leads it, or the project, replaces its plan.")
    public WorkPackageView revise(
            UUID workPackageId,
            @HeaderParam("If-Match") @Parameter(required = true) IfMatch ifMatch,
            @NotNull @Valid NewWorkPackage plan) {
        return view(planning.revise(Caller.of(identity).nation(), workPackageId, ifMatch, plan));
    }

    private WorkPackageView view(WorkPackage workPackage) {
        return WorkPackageView.of(workPackage, costs.of(List.of(workPackage.id)));
    }
}
