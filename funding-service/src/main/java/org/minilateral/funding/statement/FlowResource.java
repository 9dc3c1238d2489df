package org.minilateral.funding.statement;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minilateral.platform.caller.Caller;

/** Who owes and paid what for what, as a table and as a flow. */
@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Statements")
class FlowResource {

    private static final String CLOSING = "closing day, such as 2026-12-31; today (UTC) if absent";
    private static final String KNOWN = "only what was recorded up to this instant, such as that of a dataCutOff";

    private final Matrices matrices;
    private final Tracing tracing;
    private final SecurityIdentity identity;
    private final Clock clock;

    FlowResource(Matrices matrices, Tracing tracing, SecurityIdentity identity, Clock clock) {
        this.matrices = matrices;
        this.tracing = tracing;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @Path("/consortia/{consortiumId}/contribution-matrix")
    @PermissionsAllowed("statement:read")
    @Operation(
            operationId = "getContributionMatrix",
            summary = "See what nations owe to what",
            description =
                    "Nations by the consortium and its projects, as far as your nation takes part in them: what was"
                            + " agreed, called, paid and is outstanding, in each currency, with totals and their tie-out to the"
                            + " trial balance. Each cell names the accounts whose ledgers show the entries behind it.")
    public ContributionMatrix matrix(
            UUID consortiumId,
            @QueryParam("asOf")
                    @Parameter(description = CLOSING, schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String asOf,
            @QueryParam("currency") @Parameter(description = "ISO 4217; all if absent") String currency,
            @QueryParam("recordedUntil")
                    @Parameter(description = KNOWN, schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    String recordedUntil) {
        Wanted wanted = Wanted.of(null, null, asOf, recordedUntil, currency, null, clock.instant());
        return matrices.matrix(Caller.of(identity).nation(), consortiumId, wanted);
    }

    @GET
    @Path("/consortia/{consortiumId}/funding-flows")
    @PermissionsAllowed("statement:read")
    @Operation(
            operationId = "getFundingFlows",
            summary = "See where money and work went",
            description =
                    "From nations to the consortium and its projects, as far as your nation takes part in them, and"
                            + " on to work packages: what was received, set off and contributed in kind, what the work cost and what"
                            + " was carried, in each currency, with its tie-out to the trial balance.")
    public FundingFlows flows(
            UUID consortiumId,
            @QueryParam("from")
                    @Parameter(
                            description = "first day of the period; the beginning if absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String from,
            @QueryParam("to")
                    @Parameter(description = CLOSING, schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String to,
            @QueryParam("currency") @Parameter(description = "ISO 4217; all if absent") String currency,
            @QueryParam("recordedUntil")
                    @Parameter(description = KNOWN, schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    String recordedUntil) {
        Wanted wanted = Wanted.of(from, to, null, recordedUntil, currency, null, clock.instant());
        return tracing.flows(Caller.of(identity).nation(), consortiumId, wanted);
    }
}
