package org.minilateral.project.milestone;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1/work-packages/{workPackageId}/milestones")
@RunOnVirtualThread
@Tag(name = "Milestones")
class WorkPackageMilestoneResource {

    private final Milestones milestones;
    private final Reaching reaching;
    private final SecurityIdentity identity;

    WorkPackageMilestoneResource(Milestones milestones, Reaching reaching, SecurityIdentity identity) {
        this.milestones = milestones;
        this.reaching = reaching;
        this.identity = identity;
    }

    @POST
    @PermissionsAllowed("work-package:revise")
    @Idempotent(keyRequired = false)
    @ResponseStatus(201)
    @APIResponseSchema(value = MilestoneView.class, responseCode = "201")
    @Operation(
            operationId = "setMilestone",
            summary = "Set a milestone",
            description = "A programme manager of the nation that leads the work package, or the project, says what is"
                    + " to be reached by when, and what will show it.")
    public MilestoneView set(UUID workPackageId, @NotNull @Valid NewMilestone plan) {
        return MilestoneView.of(reaching.set(Caller.of(identity), workPackageId, plan));
    }

    @GET
    @PermissionsAllowed("work-package:read")
    @Operation(
            operationId = "listMilestones",
            summary = "List a work package's milestones",
            description = "In the order in which they were set, with their evidence.")
    public Page<MilestoneView> list(UUID workPackageId, @BeanParam PageRequest page) {
        String nation = Caller.of(identity).nation();
        return Page.cut(
                milestones.seenBy(nation, workPackageId, page.afterId(), page.limit()),
                page.limit(),
                milestone -> milestone.id.toString(),
                MilestoneView::of);
    }
}
