package org.minilateral.funding.call;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.minilateral.platform.problem.Refused;

/** Which calls are wanted, and in which order; use it as {@code @BeanParam}. */
public class CallFilter {

    @QueryParam("open")
    @DefaultValue("false")
    @Parameter(
            description = "only those of which something is outstanding",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String open;

    @QueryParam("sort")
    @DefaultValue("dueOn")
    @Parameter(
            description = "by the day on which they are due; with a minus the last one comes first",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"dueOn", "-dueOn"},
                            defaultValue = "dueOn"))
    String sort;

    /** Where a list goes on. */
    record Place(LocalDate dueOn, UUID id) {}

    boolean openOnly() {
        return switch (open) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refused.http(400, "parameter-invalid", "The parameter open is true or false.");
        };
    }

    boolean rising() {
        return switch (sort) {
            case "dueOn" -> true;
            case "-dueOn" -> false;
            default -> throw Refused.http(400, "sort-invalid", "The parameter sort is dueOn or -dueOn.");
        };
    }

    Place place(String cursor) {
        if (cursor == null) {
            return rising()
                    ? new Place(LocalDate.of(1, 1, 1), new UUID(0, 0))
                    : new Place(LocalDate.of(9999, 12, 31), new UUID(-1, -1));
        }
        try {
            String[] parts = cursor.split(" ", 2);
            return new Place(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (RuntimeException e) {
            throw Refused.http(400, "cursor-invalid", "This cursor was not given out here.");
        }
    }
}
