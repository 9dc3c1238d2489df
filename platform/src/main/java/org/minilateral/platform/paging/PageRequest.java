package org.minilateral.platform.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which slice of a list is wanted; use it as {@code @BeanParam}. */
public class PageRequest {

    @QueryParam("cursor")
    @Parameter(description = "the nextCursor of the slice before; none for the first")
    String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(
            description = "how many items at most, 1 to 200",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    String limit;

    public int limit() {
        return Limit.parse(limit);
    }

    /** The id of the last item seen, for lists ordered by UUIDv7; null at the start. */
    public UUID afterId() {
        return Cursor.readId(cursor);
    }
}
