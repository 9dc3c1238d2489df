package org.minilateral.funding.indexation;

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

@Path("/v1/budgets/{budgetId}/price-levels")
@RunOnVirtualThread
@Tag(name = "Price levels")
class PriceLevelResource {

    private final Naming naming;
    private final PriceLevels levels;
    private final SecurityIdentity identity;

    PriceLevelResource(Naming naming, PriceLevels levels, SecurityIdentity identity) {
        this.naming = naming;
        this.levels = levels;
        this.identity = identity;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("price-level:name")
    @Operation(
            operationId = "namePriceLevel",
            summary = "Name the price level of a budget",
            description = "At the prices of which period the budget's current text is written, by which index: once for"
                    + " each text, before it is adopted.")
    @APIResponseSchema(value = PriceLevelView.class, responseCode = "201")
    public PriceLevelView name(UUID budgetId, @Valid @NotNull NewPriceLevel wanted) {
        return naming.name(Caller.of(identity), budgetId, wanted);
    }

    @GET
    @PermissionsAllowed("price-level:list")
    @Operation(
            operationId = "listPriceLevels",
            summary = "List the price levels of a budget",
            description = "One for each of its texts that named one, oldest first.")
    public Page<PriceLevelView> list(UUID budgetId, @BeanParam PageRequest page) {
        return Page.cut(
                levels.page(budgetId, page.afterId(), page.limit()),
                page.limit(),
                level -> level.revisionId.toString(),
                PriceLevelView::of);
    }
}
