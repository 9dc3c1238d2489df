package org.minilateral.platform.feed;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.paging.Page;
import org.minilateral.platform.paging.PageRequest;

/** The timeline of a thing, for its history tab. */
@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Events")
class HistoryResource {

    private final Histories histories;
    private final SecurityIdentity identity;

    HistoryResource(Histories histories, SecurityIdentity identity) {
        this.histories = histories;
        this.identity = identity;
    }

    @GET
    @Path("/history")
    @PermissionsAllowed("event:read")
    @Operation(
            operationId = "listHistory",
            summary = "Read the history of a thing",
            description = "Who did what to it, and to what lies below it, and when. Only what is releasable to your"
                    + " nation is listed, and to auditors no technical content; a thing that you may not see has, like"
                    + " one that does not exist, no history.")
    public Page<HistoryEntry> list(
            @QueryParam("subject")
                    @NotNull
                    @Size(max = 300)
                    @Pattern(regexp = "[a-z-]+(/[A-Za-z0-9-]+)+", message = "is a path such as consortia/0198…")
                    @Parameter(
                            description = "its path below /v1",
                            example = "consortia/01890a5d-ac96-774b-bcce-b302099a8057")
                    String subject,
            @QueryParam("sort")
                    @DefaultValue("-time")
                    @Parameter(
                            description = "-time: newest first; time: oldest first",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"-time", "time"},
                                            defaultValue = "-time"))
                    String sort,
            @BeanParam PageRequest page) {
        HistoryOrder order = HistoryOrder.parse(sort);
        Position from = page.after() == null ? order.start : Position.parse(page.after());
        return Page.cut(
                histories.of(subject, Caller.of(identity), order, from, page.limit()),
                page.limit(),
                found -> found.position().cursor(),
                Histories.Found::entry);
    }
}
