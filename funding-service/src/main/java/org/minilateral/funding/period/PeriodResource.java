package org.minilateral.funding.period;

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
import java.util.function.Function;
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
@Tag(name = "Periods")
class PeriodResource {

    private final LayingOut layingOut;
    private final Periods periods;
    private final ReopeningPeriods reopening;
    private final Reopenings reopenings;
    private final SecurityIdentity identity;

    PeriodResource(
            LayingOut layingOut,
            Periods periods,
            ReopeningPeriods reopening,
            Reopenings reopenings,
            SecurityIdentity identity) {
        this.layingOut = layingOut;
        this.periods = periods;
        this.reopening = reopening;
        this.reopenings = reopenings;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/periods")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("period:keep")
    @Operation(
            operationId = "layOutPeriods",
            summary = "Lay out the periods of a fiscal year",
            description =
                    "Months, or the year as one. A fiscal year may begin with any month; days that no period covers"
                            + " are open.")
    @APIResponseSchema(value = PeriodsOfYear.class, responseCode = "201")
    public PeriodsOfYear layOut(UUID consortiumId, @Valid @NotNull NewPeriods wanted) {
        return layingOut.layOut(consortiumId, wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/periods")
    @PermissionsAllowed("period:read")
    @Operation(
            operationId = "listPeriods",
            summary = "List the periods",
            description = "With their state, in the order in which they were laid out.")
    public Page<PeriodView> list(UUID consortiumId, @BeanParam PageRequest page) {
        return Page.cut(
                periods.page(consortiumId, page.afterId(), page.limit()),
                page.limit(),
                period -> period.id.toString(),
                PeriodView::of);
    }

    @POST
    @Path("/consortia/{consortiumId}/period-reopenings")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("period:keep")
    @Operation(
            operationId = "requestPeriodReopening",
            summary = "Ask to open a closed period again",
            description = "A PERIOD_REOPENING decision on the id of the answer opens it.")
    @APIResponseSchema(value = ReopeningView.class, responseCode = "201")
    public ReopeningView requestReopening(UUID consortiumId, @Valid @NotNull NewReopening wanted) {
        return reopening.request(Caller.of(identity), consortiumId, wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/period-reopenings")
    @PermissionsAllowed("period:read")
    @Operation(
            operationId = "listPeriodReopenings",
            summary = "List the requests to open a period again",
            description = "With the decision that adopted them, oldest first.")
    public Page<ReopeningView> reopenings(UUID consortiumId, @BeanParam PageRequest page) {
        return Page.cut(
                reopenings.page(consortiumId, page.afterId(), page.limit()),
                page.limit(),
                view -> view.id().toString(),
                Function.identity());
    }
}
