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
class SurplusResource {

    private final SharingSurplus sharing;
    private final Sharings sharings;
    private final Crediting crediting;
    private final Credits credits;
    private final Coalitions coalitions;
    private final SecurityIdentity identity;

    SurplusResource(
            SharingSurplus sharing,
            Sharings sharings,
            Crediting crediting,
            Credits credits,
            Coalitions coalitions,
            SecurityIdentity identity) {
        this.sharing = sharing;
        this.sharings = sharings;
        this.crediting = crediting;
        this.credits = credits;
        this.coalitions = coalitions;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/surplus-sharings")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("surplus:book")
    @Operation(
            operationId = "proposeSurplusSharing",
            summary = "Propose to share a year's surplus",
            description =
                    "By the exact share of what each nation was assessed in the year that produced it; what rounding leaves is"
                            + " carried to the next. A SURPLUS decision on the id of the answer adopts it. A deficit is not shared.")
    @APIResponseSchema(value = SharingView.class, responseCode = "201")
    public SharingView propose(UUID consortiumId, @Valid @NotNull NewSharing wanted) {
        return sharing.propose(Caller.of(identity), consortiumId, wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/surplus-sharings")
    @PermissionsAllowed("surplus:read")
    @Operation(
            operationId = "listSurplusSharings",
            summary = "List how surplus is shared",
            description = "With the decision that adopted it, oldest first.")
    public Page<SharingView> list(UUID consortiumId, @BeanParam PageRequest page) {
        return Page.cut(
                sharings.page(
                        consortiumId,
                        coalitions.projectsSeenBy(Caller.of(identity).nation(), consortiumId),
                        page.afterId(),
                        page.limit()),
                page.limit(),
                found -> found.id.toString(),
                SharingView::of);
    }

    @POST
    @Path("/surplus-sharings/{sharingId}/bookings")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("surplus:share")
    @Operation(
            operationId = "bookSurplusSharing",
            summary = "Book a shared surplus",
            description = "Once, after the decision that adopts it: it is owed to the nations from then on.")
    @APIResponseSchema(value = SharingView.class, responseCode = "201")
    public SharingView book(UUID sharingId) {
        return sharing.book(Caller.of(identity), sharingId);
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
    public Page<CreditView> listCredits(UUID consortiumId, @BeanParam PageRequest page) {
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
