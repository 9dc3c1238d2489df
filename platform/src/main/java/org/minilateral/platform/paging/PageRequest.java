package org.minilateral.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which slice of a list is wanted; use it as {@code @BeanParam @Valid}. */
public class PageRequest {

    @QueryParam("cursor")
    @Parameter(description = "the nextCursor of the slice before; none for the first")
    String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "how many items at most, 1 to 200")
    int limit;

    public int limit() {
        return limit;
    }

    /** The id of the last item seen, for lists ordered by UUIDv7; null at the start. */
    public UUID afterId() {
        return Cursor.readId(cursor);
    }
}
