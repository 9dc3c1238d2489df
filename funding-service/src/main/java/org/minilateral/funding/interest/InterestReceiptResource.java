package org.minilateral.funding.interest;

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
@Tag(name = "Interest")
class InterestReceiptResource {

    private final ReceivingInterest receiving;
    private final InterestReceipts receipts;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    InterestReceiptResource(
            ReceivingInterest receiving, InterestReceipts receipts, Coalitions coalitions, SecurityIdentity identity) {
        this.receiving = receiving;
        this.receipts = receipts;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/interest-receipts")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("interest:book")
    @Operation(
            operationId = "recordInterestReceipt",
            summary = "Record interest that was paid",
            description = "Never more than a nation owes of interest.")
    @APIResponseSchema(value = InterestReceiptView.class, responseCode = "201")
    public InterestReceiptView receive(UUID consortiumId, @Valid @NotNull NewInterestReceipt wanted) {
        Caller by = Caller.of(identity);
        var scope = coalitions.scopeSeenBy(by.nation(), consortiumId, wanted.projectId());
        return receiving.record(by, scope, wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/interest-receipts")
    @PermissionsAllowed("interest:read")
    @Operation(
            operationId = "listInterestReceipts",
            summary = "List interest that was paid",
            description = "Oldest first.")
    public Page<InterestReceiptView> listReceipts(UUID consortiumId, @BeanParam PageRequest page) {
        return Page.cut(
                receipts.page(
                        consortiumId,
                        coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId),
                        page.afterId(),
                        page.limit()),
                page.limit(),
                receipt -> receipt.id.toString(),
                InterestReceiptView::of);
    }
}
