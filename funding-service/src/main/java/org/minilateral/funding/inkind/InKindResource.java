package org.minilateral.funding.inkind;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Statements")
class InKindResource {

    private final InKindReport report;
    private final SecurityIdentity identity;
    private final Clock clock;

    InKindResource(InKindReport report, SecurityIdentity identity, Clock clock) {
        this.report = report;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @Path("/consortia/{consortiumId}/in-kind")
    @Produces({MediaType.APPLICATION_JSON, InKindCsv.TYPE})
    @PermissionsAllowed("in-kind:read")
    @Operation(
            operationId = "getInKindStatement",
            summary = "Read the in-kind statement",
            description = "What nations contribute in kind: the value agreed beforehand, what accepted milestones have"
                    + " credited, what fell short and is due in cash, and what is open; with its tie-out to the trial"
                    + " balance. JSON, or CSV by Accept.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = InKindStatement.class)),
                @Content(mediaType = InKindCsv.TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public InKindStatement statement(
            UUID consortiumId,
            @QueryParam("asOf")
                    @Parameter(
                            description = "closing day, such as 2026-12-31; today (UTC) if absent",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    String asOf,
            @QueryParam("recordedUntil")
                    @Parameter(
                            description = "only what was recorded up to this instant",
                            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
                    String recordedUntil) {
        LocalDate day = read("asOf", asOf, LocalDate::parse);
        return report.statement(
                Caller.of(identity).nation(),
                consortiumId,
                day == null ? LocalDate.now(clock) : day,
                read(
                        "recordedUntil",
                        recordedUntil,
                        text -> OffsetDateTime.parse(text).toInstant()));
    }

    private static <T> T read(String parameter, String text, Function<String, T> parse) {
        try {
            return text == null ? null : parse.apply(text);
        } catch (DateTimeException e) {
            throw Refused.http(400, "parameter-invalid", "“" + text + "” can't be read as " + parameter + ".")
                    .with("parameter", parameter);
        }
    }
}
