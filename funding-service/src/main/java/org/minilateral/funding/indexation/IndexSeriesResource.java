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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Fraction;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Price levels")
class IndexSeriesResource {

    private final Publishing publishing;
    private final IndexSeriesRegister register;
    private final IndexValues values;
    private final SecurityIdentity identity;

    IndexSeriesResource(
            Publishing publishing, IndexSeriesRegister register, IndexValues values, SecurityIdentity identity) {
        this.publishing = publishing;
        this.register = register;
        this.values = values;
        this.identity = identity;
    }

    @POST
    @Path("/consortia/{consortiumId}/index-series")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("index-series:publish")
    @Operation(
            operationId = "publishIndexSeries",
            summary = "Publish a price index",
            description =
                    "An index by year or by quarter that the consortium uses to bring amounts to another price level.")
    @APIResponseSchema(value = IndexSeriesView.class, responseCode = "201")
    public IndexSeriesView publish(UUID consortiumId, @Valid @NotNull NewIndexSeries wanted) {
        return publishing.publish(Caller.of(identity), consortiumId, wanted);
    }

    @POST
    @Path("/index-series/{seriesId}/values")
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("index-series:add")
    @Operation(
            operationId = "addIndexValues",
            summary = "Add values to a price index",
            description = "A value that was published differently before is kept as another version beside it.")
    @APIResponseSchema(value = IndexSeriesView.class, responseCode = "201")
    public IndexSeriesView add(UUID seriesId, @Valid @NotNull NewIndexValues wanted) {
        return publishing.add(seriesId, wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/index-series")
    @PermissionsAllowed("index-series:list")
    @Operation(
            operationId = "listIndexSeries",
            summary = "List price indices",
            description = "With the values that hold, oldest first.")
    public Page<IndexSeriesView> list(UUID consortiumId, @BeanParam PageRequest page) {
        return Page.cut(
                register.page(consortiumId, page.afterId(), page.limit()),
                page.limit(),
                series -> series.id.toString(),
                series -> IndexSeriesView.of(series, values.holding(series.id)));
    }

    @GET
    @Path("/index-series/{seriesId}")
    @PermissionsAllowed("index-series:read")
    @Operation(
            operationId = "getIndexSeries",
            summary = "Read a price index",
            description = "With the value that holds for each period.")
    public IndexSeriesView get(UUID seriesId) {
        return IndexSeriesView.of(register.get(seriesId), values.holding(seriesId));
    }

    @GET
    @Path("/index-series/{seriesId}/indexations")
    @PermissionsAllowed("index-series:read")
    @Operation(
            operationId = "indexAmount",
            summary = "Bring an amount to another price level",
            description = "Exactly, and rounded once at the end.")
    public Indexation index(
            UUID seriesId,
            @QueryParam("currency") @Parameter(description = "ISO 4217, such as EUR", required = true) String currency,
            @QueryParam("amount") @Parameter(description = "such as 123.45", required = true) String amount,
            @QueryParam("from") @Parameter(description = "the period whose prices it has", required = true) String from,
            @QueryParam("to") @Parameter(description = "the period whose prices are wanted", required = true)
                    String to) {
        return Indexation.of(new Money(currency, amount), from, at(seriesId, "from", from), to, at(seriesId, "to", to));
    }

    private Fraction at(UUID seriesId, String parameter, String period) {
        return values.at(seriesId, period)
                .map(value -> Fraction.parse(value.value()))
                .orElseThrow(() -> Refused.http(422, "period-unknown", "The index has no value for “" + period + "”.")
                        .with("parameter", parameter));
    }
}
