package org.minilateral.funding.statement;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.NationCode;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Statements")
class StatementResource {

    private static final String CLOSING = "closing day, such as 2026-12-31; today (UTC) if absent";
    private static final String KNOWN = "only what was recorded up to this instant, such as that of a dataCutOff";

    private final Reporting reporting;
    private final SecurityIdentity identity;
    private final Clock clock;

    StatementResource(Reporting reporting, SecurityIdentity identity, Clock clock) {
        this.reporting = reporting;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @Path("/consortia/{consortiumId}/cost-share-statements")
    @Produces({MediaType.APPLICATION_JSON, StatementCsv.TYPE})
    @PermissionsAllowed("statement:read")
    @Operation(
            operationId = "getCostShareStatement",
            summary = "Read the cost-share statement",
            description =
                    "Per nation and version of a cost share: weights, exact share and carry, what was assessed, called"
                            + " and paid, what is outstanding; with its tie-out to the trial balance. JSON, or CSV by Accept. A"
                            + " statement asked for again with its own asOf and dataCutOff comes out the same.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CostShareStatement.class)),
                @Content(mediaType = StatementCsv.TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public CostShareStatement statement(
            UUID consortiumId,
            @QueryParam("asOf")
                    @Parameter(description = CLOSING, schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String asOf,
            @QueryParam("from")
                    @Parameter(
                            description = "first day of the period; the beginning if absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = "closing day, another name for asOf",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String to,
            @QueryParam("currency") @Parameter(description = "ISO 4217; may be absent where there is only one")
                    String currency,
            @QueryParam("nation") @NationCode @Parameter(description = "the rows of this nation alone") String nation,
            @QueryParam("recordedUntil")
                    @Parameter(description = KNOWN, schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    String recordedUntil) {
        Wanted wanted = Wanted.of(from, to, asOf, recordedUntil, currency, nation, clock.instant());
        return reporting.statement(Caller.of(identity).nation(), consortiumId, wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/trial-balance")
    @PermissionsAllowed("statement:read")
    @Operation(
            operationId = "getTrialBalance",
            summary = "Read the trial balance",
            description = "Every account with its balance as of a day, from the postings alone; in each currency debits"
                    + " equal credits.")
    public TrialBalance trialBalance(
            UUID consortiumId,
            @QueryParam("asOf")
                    @Parameter(description = CLOSING, schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String asOf,
            @QueryParam("currency") @Parameter(description = "ISO 4217; all if absent") String currency,
            @QueryParam("recordedUntil")
                    @Parameter(description = KNOWN, schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    String recordedUntil) {
        Wanted wanted = Wanted.of(null, null, asOf, recordedUntil, currency, null, clock.instant());
        return reporting.trialBalance(Caller.of(identity).nation(), consortiumId, wanted);
    }
}
