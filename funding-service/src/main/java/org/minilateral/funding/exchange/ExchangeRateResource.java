package org.minilateral.funding.exchange;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.idempotency.Idempotent;

@Path("/v1/exchange-rates")
@RunOnVirtualThread
@Tag(name = "Exchange rates")
class ExchangeRateResource {

    private final Exchange exchange;
    private final Importing importing;
    private final SecurityIdentity identity;

    ExchangeRateResource(Exchange exchange, Importing importing, SecurityIdentity identity) {
        this.exchange = exchange;
        this.importing = importing;
        this.identity = identity;
    }

    @POST
    @Path("/imports")
    @ResponseStatus(201)
    @Idempotent(keyRequired = false)
    @PermissionsAllowed("exchange-rate:import")
    @Consumes("*/*")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "application/xml", schema = @Schema(implementation = String.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    @Operation(
            operationId = "importExchangeRates",
            summary = "Import reference rates",
            description =
                    "A publication of the ECB, as XML (daily, 90 days) or as CSV (historical), whole or not at all. The"
                            + " rates hold for what the importing nation books. One that was published differently before is kept as"
                            + " another version beside it.")
    @APIResponseSchema(value = ImportView.class, responseCode = "201")
    public ImportView take(Publication publication) {
        return importing.take(Caller.of(identity).nation(), publication);
    }

    @GET
    @PermissionsAllowed("exchange-rate:read")
    @Operation(
            operationId = "getExchangeRate",
            summary = "Read an exchange rate",
            description =
                    "The rate of a day, or the last one published before it; between two currencies of which none is"
                            + " the euro it goes through the euro, exactly.")
    public ExchangeRateView get(
            @QueryParam("currency") @Parameter(description = "ISO 4217, such as USD", required = true) String currency,
            @QueryParam("base") @DefaultValue("EUR") @Parameter(description = "ISO 4217; the euro if absent")
                    String base,
            @QueryParam("on") @Parameter(description = "the day, such as 2026-11-21", required = true) String on) {
        Tender.known(currency, "/currency");
        Tender.known(base, "/base");
        return ExchangeRateView.of(exchange.quote(base, currency, Asked.day(on), "/currency"));
    }
}
