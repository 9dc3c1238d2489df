package org.minilateral.platform.feed;

import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import org.minilateral.platform.paging.Limit;

/** The change feed: the same one for our own services and for the systems of member states. */
@Path("/v1")
@RunOnVirtualThread
@Tag(name = "Events")
class FeedResource {

    private final Outbox outbox;
    private final SecurityIdentity identity;

    FeedResource(Outbox outbox, SecurityIdentity identity) {
        this.outbox = outbox;
        this.identity = identity;
    }

    @GET
    @Path("/events")
    @PermissionsAllowed("event:read")
    @Operation(
            operationId = "listEvents",
            summary = "Follow what happened",
            description = "Events after a cursor, oldest first, in an order in which none can appear behind you. Only"
                    + " what is releasable to your nation is listed, and to auditors no technical content. Keep"
                    + " nextCursor and ask again.")
    public EventPage list(
            @QueryParam("after") @Parameter(description = "nextCursor of the answer before; none to start")
                    String after,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Parameter(
                            description = "how many events at most, 1 to 200",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "100"))
                    String limit) {
        return outbox.read(Caller.of(identity), Position.parse(after), Limit.parse(limit));
    }
}
