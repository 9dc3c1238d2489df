package org.minilateral.funding.budget;

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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.concurrency.IfMatch;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Budgets")
class BudgetResource {

    private final Budgeting budgeting;
    private final Budgets budgets;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    BudgetResource(Budgeting budgeting, Budgets budgets, Coalitions coalitions, SecurityIdentity identity) {
        this.budgeting = budgeting;
        this.budgets = budgets;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/budgets")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("budget:propose")
    @Operation(
            operationId = "proposeBudget",
            summary = "Propose a budget",
            description = "What is to be spent in a fiscal year, in one currency. A BUDGET decision on its"
                    + " decisionSubject adopts it.")
    @APIResponseSchema(value = BudgetView.class, responseCode = "201")
    public BudgetView propose(UUID consortiumId, @Valid @NotNull NewBudget wanted) {
        return budgeting.propose(identity, consortiumId, wanted);
    }

    @PUT
    @Path("/budgets/{budgetId}")
    @PermissionsAllowed("budget:change")
    @Operation(
            operationId = "changeBudget",
            summary = "Change a proposed budget",
            description = "The new text needs a decision of its own: it has another decisionSubject. An adopted budget"
                    + " does not change.")
    public BudgetView change(
            UUID budgetId, @HeaderParam("If-Match") IfMatch ifMatch, @Valid @NotNull BudgetText wanted) {
        return budgeting.change(identity, budgetId, ifMatch, wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/budgets")
    @PermissionsAllowed("budget:list")
    @Operation(
            operationId = "listBudgets",
            summary = "List budgets",
            description = "Those that your nation may see, with their current text, oldest first.")
    public Page<BudgetView> list(UUID consortiumId, @BeanParam PageRequest page) {
        List<UUID> seen = coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId);
        return Page.cut(
                budgets.page(consortiumId, seen, page.afterId(), page.limit()),
                page.limit(),
                budget -> budget.id().toString(),
                Function.identity());
    }

    @GET
    @Path("/budgets/{budgetId}")
    @PermissionsAllowed("budget:read")
    @Operation(
            operationId = "getBudget",
            summary = "Read a budget",
            description = "With the decision that adopted it, or the reason why one did not.")
    public BudgetView get(UUID budgetId) {
        return budgets.view(budgetId);
    }
}
