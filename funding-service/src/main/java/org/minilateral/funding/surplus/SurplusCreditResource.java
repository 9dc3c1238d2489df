package org.minilateral.funding.surplus;

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
@Tag(name = "Surplus")
class SurplusCreditResource {

    private final Crediting crediting;
    private final Credits credits;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    SurplusCreditResource(Crediting crediting, Credits credits, Coalitions coalitions, SecurityIdentity identity) {
        this.crediting = crediting;
        this.credits = credits;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/surplus-credits")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("surplus:book")
    @Operation(
            operationId = "creditSurplus",
            summary = "Let surplus pay dues",
            description = "One call's due, or the nation's oldest ones first; never more than it owes or is owed.")
    @APIResponseSchema(value = CreditView.class, responseCode = "201")
    public CreditView credit(UUID consortiumId, @Valid @NotNull NewCredit wanted) {
        Caller by = Caller.of(identity);
        return crediting.credit(by, coalitions.scopeSeenBy(by.nation(), consortiumId, wanted.projectId()), wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/surplus-credits")
    @PermissionsAllowed("surplus:read")
    @Operation(
            operationId = "listSurplusCredits",
            summary = "List surplus that paid dues",
            description = "Oldest first.")
    public Page<CreditView> list(UUID consortiumId, @BeanParam PageRequest page) {
        return Page.cut(
                credits.page(
                        consortiumId,
                        coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId),
                        page.afterId(),
                        page.limit()),
                page.limit(),
                found -> found.id.toString(),
                CreditView::of);
    }
}
