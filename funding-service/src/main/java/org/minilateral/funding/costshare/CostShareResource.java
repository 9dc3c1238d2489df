package org.minilateral.funding.costshare;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Cost shares")
class CostShareResource {

    private final Proposing proposing;
    private final CostShares costShares;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    CostShareResource(Proposing proposing, CostShares costShares, Coalitions coalitions, SecurityIdentity identity) {
        this.proposing = proposing;
        this.costShares = costShares;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/cost-shares")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("cost-share:propose")
    @Operation(
            operationId = "proposeCostShare",
            summary = "Propose a cost share",
            description = "How nations divide a cost, kept word for word: a method with its constraints, or in short a"
                    + " scale. It never changes. The same name"
                    + " in the same scope gives the next version. A COST_SHARE decision on its id adopts it, if every"
                    + " nation charged had a vote.")
    @APIResponseSchema(value = CostShareView.class, responseCode = "201")
    public CostShareView propose(UUID consortiumId, @Valid @NotNull NewCostShare wanted) {
        return proposing.propose(identity, consortiumId, wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/cost-shares")
    @PermissionsAllowed("cost-share:list")
    @Operation(
            operationId = "listCostShares",
            summary = "List cost shares",
            description = "All versions that your nation may see, oldest first.")
    public Page<CostShareView> list(UUID consortiumId, @BeanParam PageRequest page) {
        List<UUID> seen = coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId);
        return Page.cut(
                costShares.page(consortiumId, seen, page.afterId(), page.limit()),
                page.limit(),
                costShare -> costShare.id.toString(),
                costShares::view);
    }

    @GET
    @Path("/cost-shares/{costShareId}")
    @PermissionsAllowed("cost-share:read")
    @Operation(
            operationId = "getCostShare",
            summary = "Read a cost share",
            description =
                    "With the table that results from it, its gap, and the decision that adopted it or the reason why"
                            + " one did not.")
    public CostShareView get(UUID costShareId) {
        return costShares.view(costShares.get(costShareId));
    }
}
