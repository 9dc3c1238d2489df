package org.minilateral.funding.receipt;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Receipts")
class ReceiptListResource {

    private final Receipts receipts;
    private final Showing showing;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    ReceiptListResource(Receipts receipts, Showing showing, Coalitions coalitions, SecurityIdentity identity) {
        this.receipts = receipts;
        this.showing = showing;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @GET
    @Path("/calls/{callId}/receipts")
    @PermissionsAllowed("receipt:list")
    @Operation(
            operationId = "listReceipts",
            summary = "List the receipts of a call",
            description = "What was paid on it, and what it took up of advances, oldest first.")
    public Page<ReceiptView> ofCall(UUID callId, @BeanParam PageRequest page) {
        return cut(receipts.page(callId, page.afterId(), page.limit()), page);
    }

    @GET
    @Path("/consortia/{consortiumId}/receipts")
    @PermissionsAllowed("receipt:list-all")
    @Operation(
            operationId = "listPayments",
            summary = "List the receipts of a consortium",
            description =
                    "Those of the projects that the caller's nation sees included, in the order of their recording.")
    public Page<ReceiptView> ofConsortium(
            UUID consortiumId,
            @QueryParam("nation") @Parameter(description = "who paid, such as DEU") String nation,
            @QueryParam("from") @Parameter(description = "the first value date") String from,
            @QueryParam("until") @Parameter(description = "the last value date") String until,
            @BeanParam PageRequest page) {
        var seen = coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId);
        Filter filter = Filter.of(nation, from, until);
        return cut(receipts.page(consortiumId, seen, filter, page.afterId(), page.limit()), page);
    }

    private Page<ReceiptView> cut(List<Receipt> found, PageRequest page) {
        return Page.cut(
                showing.show(found), page.limit(), receipt -> receipt.id().toString(), Function.identity());
    }
}
