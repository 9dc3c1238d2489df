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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
class TransferResource {

    private final Transferring transferring;
    private final Transfers transfers;
    private final Budgets budgets;
    private final SecurityIdentity identity;

    TransferResource(Transferring transferring, Transfers transfers, Budgets budgets, SecurityIdentity identity) {
        this.transferring = transferring;
        this.transfers = transfers;
        this.budgets = budgets;
        this.identity = identity;
    }

    @POST
    @Path("/budgets/{budgetId}/transfers")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("budget:commit")
    @Operation(
            operationId = "transferBudget",
            summary = "Transfer between lines of a budget",
            description =
                    "At once within the transferLimit of the budget, counting what has left the line so before; above"
                            + " it a BUDGET decision on the transfer's id makes it take effect.")
    @APIResponseSchema(value = TransferView.class, responseCode = "201")
    public TransferView transfer(UUID budgetId, @Valid @NotNull NewTransfer wanted) {
        return transferring.transfer(Caller.of(identity), budgetId, wanted);
    }

    @GET
    @Path("/budgets/{budgetId}/transfers")
    @PermissionsAllowed("budget:read")
    @Operation(
            operationId = "listBudgetTransfers",
            summary = "List the transfers of a budget",
            description = "Oldest first, with the decision behind those that needed one.")
    public Page<TransferView> list(UUID budgetId, @BeanParam PageRequest page) {
        return Page.cut(
                transfers.page(budgets.get(budgetId).rootId, page.afterId(), page.limit()),
                page.limit(),
                transfer -> transfer.id.toString(),
                TransferView::of);
    }
}
