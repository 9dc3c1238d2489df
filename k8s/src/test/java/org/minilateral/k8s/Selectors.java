package org.minilateral.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Label selectors as Kubernetes reads them. */
final class Selectors {

    private Selectors() {}

    static boolean match(JsonNode selector, Map<String, String> labels) {
        return labels.entrySet()
                        .containsAll(Pod.labels(selector.path("matchLabels")).entrySet())
                && Pod.stream(selector.path("matchExpressions")).allMatch(expression -> holds(expression, labels));
    }

    private static boolean holds(JsonNode expression, Map<String, String> labels) {
        String value = labels.get(expression.path("key").asText());
        boolean listed = Pod.stream(expression.path("values"))
                .anyMatch(one -> one.asText().equals(value));
        return switch (expression.path("operator").asText()) {
            case "In" -> listed;
            case "NotIn" -> !listed;
            case "Exists" -> value != null;
            case "DoesNotExist" -> value == null;
            default -> throw new AssertionError("There is no such operator: " + expression);
        };
    }
}
