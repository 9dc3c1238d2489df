package org.minilateral.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Map;
import java.util.stream.Collectors;

/** A body that is no JSON, or not the JSON that the operation takes: 400, with a pointer to the place. */
final class UnreadableBodies {

    private UnreadableBodies() {}

    static HttpProblem problem(JsonProcessingException e) {
        String pointer = e instanceof JsonMappingException mapping ? pointerTo(mapping) : "";
        if (e.getCause() instanceof Refused refused) {
            return Problems.of(refused.below(pointer));
        }
        if (pointer.isEmpty()) {
            String detail = "The body is not the JSON that is expected here: " + e.getOriginalMessage();
            return Problems.of(400, "malformed-json", null, detail, Map.of());
        }
        return Problems.of(400, "invalid-field", pointer, "This can't be read: " + e.getOriginalMessage(), Map.of());
    }

    private static String pointerTo(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
