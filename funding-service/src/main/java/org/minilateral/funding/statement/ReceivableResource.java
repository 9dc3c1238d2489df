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

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Statements")
class ReceivableResource {

    private static final String DAY = "the day; today if absent";
    private static final String CURRENCY = "ISO 4217; may be absent where there is only one";

    private final Receivables receivables;
    private final SecurityIdentity identity;
    private final Clock clock;

    ReceivableResource(Receivables receivables, SecurityIdentity identity, Clock clock) {
        this.receivables = receivables;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @Path("/consortia/{consortiumId}/ageing")
    @Produces({MediaType.APPLICATION_JSON, StatementCsv.TYPE})
    @PermissionsAllowed("statement:read")
    @Operation(
            operationId = "getAgeing",
            summary = "Read the ageing report",
            description =
                    "What is called and not paid, nation by nation, by the days since it was due: 0 to 30, 31 to 90, 91 to 365,"
                            + " over a year; with its tie-out to the trial balance. JSON, or CSV by Accept.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Ageing.class)),
                @Content(mediaType = StatementCsv.TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Ageing ageing(
            UUID consortiumId,
            @QueryParam("asOf")
                    @Parameter(description = DAY, schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String asOf,
            @QueryParam("currency") @Parameter(description = CURRENCY) String currency) {
        return receivables.ageing(
                Caller.of(identity).nation(),
                consortiumId,
                Wanted.of(null, null, asOf, null, currency, null, clock.instant()));
    }

    @GET
    @Path("/consortia/{consortiumId}/contribution-status")
    @Produces({MediaType.APPLICATION_JSON, StatementCsv.TYPE})
    @PermissionsAllowed("statement:read")
    @Operation(
            operationId = "getContributionStatus",
            summary = "Read the status of contributions",
            description =
                    "Nation by nation: outstanding on 1 January, called and received in the year, outstanding now; how much was"
                            + " received by the same day of earlier years. JSON, or CSV by Accept.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ContributionStatus.class)),
                @Content(mediaType = StatementCsv.TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public ContributionStatus status(
            UUID consortiumId,
            @QueryParam("asOf")
                    @Parameter(description = DAY, schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String asOf,
            @QueryParam("currency") @Parameter(description = CURRENCY) String currency) {
        return receivables.status(
                Caller.of(identity).nation(),
                consortiumId,
                Wanted.of(null, null, asOf, null, currency, null, clock.instant()));
    }
}
