package org.minilateral.funding.budget;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Budgets")
class CommitmentResource {

    private final Committing committing;
    private final Commitments commitments;
    private final Budgets budgets;
    private final Executions executions;
    private final SecurityIdentity identity;

    CommitmentResource(
            Committing committing,
            Commitments commitments,
            Budgets budgets,
            Executions executions,
            SecurityIdentity identity) {
        this.executions = executions;
        this.committing = committing;
        this.commitments = commitments;
        this.budgets = budgets;
        this.identity = identity;
    }

    @POST
    @Path("/budgets/{budgetId}/commitments")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("budget:commit")
    @Operation(
            operationId = "commitBudget",
            summary = "Commit a part of a budget line",
            description = "An order or a contract reserves its amount on a line of an adopted budget; refused with"
                    + " budget-line-exhausted if the line does not have it.")
    @APIResponseSchema(value = CommitmentView.class, responseCode = "201")
    public CommitmentView commit(UUID budgetId, @Valid @NotNull NewCommitment wanted) {
        return committing.commit(Caller.of(identity), budgetId, wanted);
    }

    @POST
    @Path("/commitments/{commitmentId}/reductions")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("commitment:reduce")
    @Operation(
            operationId = "reduceCommitment",
            summary = "Reduce or cancel a commitment",
            description = "The line has it again. Never more than is open: what was spent stays spent.")
    @APIResponseSchema(value = CommitmentView.class, responseCode = "201")
    public CommitmentView reduce(UUID commitmentId, @Valid @NotNull NewReduction wanted) {
        return committing.reduce(Caller.of(identity), commitmentId, wanted);
    }

    @GET
    @Path("/budgets/{budgetId}/commitments")
    @PermissionsAllowed("budget:read")
    @Operation(
            operationId = "listCommitments",
            summary = "List the commitments of a budget",
            description = "Oldest first, with what of each is open.")
    public Page<CommitmentView> list(UUID budgetId, @BeanParam PageRequest page) {
        return Page.cut(
                commitments.page(budgets.get(budgetId).rootId, page.afterId(), page.limit()),
                page.limit(),
                commitment -> commitment.id.toString(),
                CommitmentView::of);
    }

    @GET
    @Path("/budgets/{budgetId}/execution")
    @Produces({MediaType.APPLICATION_JSON, ExecutionCsv.TYPE})
    @PermissionsAllowed("budget:read")
    @Operation(
            operationId = "getBudgetExecution",
            summary = "Read the execution of a budget",
            description =
                    "Line by line: budget, transfers, commitments, accruals, payments and what is available, by the"
                            + " text that was adopted last. JSON, or CSV by Accept.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Execution.class)),
                @Content(mediaType = ExecutionCsv.TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Execution execution(UUID budgetId) {
        return executions.of(budgetId);
    }
}
