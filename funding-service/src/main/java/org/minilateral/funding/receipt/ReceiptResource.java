package org.minilateral.funding.receipt;

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
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Receipts")
class ReceiptResource {

    private final Receiving receiving;
    private final Receipts receipts;
    private final SecurityIdentity identity;

    ReceiptResource(Receiving receiving, Receipts receipts, SecurityIdentity identity) {
        this.receiving = receiving;
        this.receipts = receipts;
        this.identity = identity;
    }

    @POST
    @Path("/calls/{callId}/receipts")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("receipt:record")
    @Operation(
            operationId = "recordReceipt",
            summary = "Record a receipt",
            description = "What a nation paid on a call, in part or whole; what exceeds the call is kept as an advance."
                    + " Another currency than the call's is refused as long as there are no rates.")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "201")
    public ReceiptView record(UUID callId, @Valid @NotNull NewReceipt wanted) {
        return receiving.record(identity, callId, wanted);
    }

    @GET
    @Path("/calls/{callId}/receipts")
    @PermissionsAllowed("receipt:list")
    @Operation(
            operationId = "listReceipts",
            summary = "List the receipts of a call",
            description = "What was paid on it, oldest first.")
    public Page<ReceiptView> list(UUID callId, @BeanParam PageRequest page) {
        return Page.cut(
                receipts.page(callId, page.afterId(), page.limit()),
                page.limit(),
                receipt -> receipt.id.toString(),
                ReceiptView::of);
    }
}
