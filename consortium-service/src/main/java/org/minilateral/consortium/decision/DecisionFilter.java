package org.minilateral.consortium.decision;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.minilateral.platform.problem.Refused;

/** Which decisions are wanted, and in which order; use it as {@code @BeanParam}. */
public class DecisionFilter {

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(description = "a part of the title or of the number, in capitals or not", example = "budget")
    String q;

    @QueryParam("state")
    @Parameter(description = "decisions in this state alone", schema = @Schema(implementation = State.class))
    String state;

    @QueryParam("sort")
    @DefaultValue("openedAt")
    @Parameter(
            description = "with a minus the last one comes first",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"openedAt", "-openedAt", "deadline", "-deadline"},
                            defaultValue = "openedAt"))
    String sort;

    DecisionOrder order() {
        return DecisionOrder.parse(sort);
    }

    /** Empty for all. */
    String text() {
        return q == null ? "" : q.strip();
    }

    /** Empty for all. */
    String stateName() {
        if (state == null
                || Arrays.stream(State.values()).anyMatch(known -> known.name().equals(state))) {
            return state == null ? "" : state;
        }
        throw Refused.http(400, "parameter-invalid", "“" + state + "” is no state of a decision.")
                .with("parameter", "state");
    }
}
