package org.minilateral.funding.revaluation;

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
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Revaluations")
class RevaluationResource {

    private final Revaluing revaluing;
    private final Valuing valuing;
    private final Revaluations revaluations;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    RevaluationResource(
            Revaluing revaluing,
            Valuing valuing,
            Revaluations revaluations,
            Coalitions coalitions,
            SecurityIdentity identity) {
        this.revaluing = revaluing;
        this.valuing = valuing;
        this.revaluations = revaluations;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/revaluations")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("revaluation:book")
    @Operation(
            operationId = "revalue",
            summary = "Revalue money in another currency",
            description =
                    "Values what is held in another currency than the budget's at the rate of a day and books what"
                            + " changed since as an exchange difference, once for each day and in the order of the days.")
    @APIResponseSchema(value = RevaluationView.class, responseCode = "201")
    public RevaluationView revalue(UUID consortiumId, @Valid @NotNull NewRevaluation wanted) {
        return revaluing.revalue(Caller.of(identity), consortiumId, wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/revaluation-previews")
    @PermissionsAllowed("revaluation:read")
    @Operation(
            operationId = "previewRevaluation",
            summary = "Preview a revaluation",
            description = "What a revaluation would book, without booking it.")
    public RevaluationView preview(UUID consortiumId, @BeanParam Preview wanted) {
        return valuing.preview(Caller.of(identity).nation(), consortiumId, wanted.wanted());
    }

    @GET
    @Path("/consortia/{consortiumId}/revaluations")
    @PermissionsAllowed("revaluation:read")
    @Operation(
            operationId = "listRevaluations",
            summary = "List revaluations",
            description = "Those of the projects that the caller's nation sees included, oldest first.")
    public Page<RevaluationView> list(UUID consortiumId, @BeanParam PageRequest page) {
        var seen = coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId);
        return Page.cut(
                revaluations.page(consortiumId, seen, page.afterId(), page.limit()),
                page.limit(),
                made -> made.id.toString(),
                RevaluationView::of);
    }
}
