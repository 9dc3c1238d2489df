package org.minilateral.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What whoever generates a client needs to find in a service's OpenAPI document. */
public final class Description {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final Map<String, Object> document;
    private final List<String> gaps = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private Description(Map<String, Object> document) {
        this.document = document;
    }

    /** Every operation has a name of its own, says what it is for, and what it answers, refusals included. */
    public static void assertComplete() {
        Map<String, Object> served = given().accept("application/json")
                .get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$");
        assertThat(new Description(served).gaps()).isEmpty();
    }

    private List<String> gaps() {
        in(document, "paths")
                .forEach((path, item) -> object(item).forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operation(method + " " + path, path, object(operation));
                    }
                }));
        assertThat(names).as("operations").isNotEmpty();
        references(document);
        return gaps;
    }

    private void operation(String where, String path, Map<String, Object> operation) {
        for (String told : List.of("operationId", "summary", "tags", "responses")) {
            if (!operation.containsKey(told)) {
                gaps.add(where + " has no " + told);
            }
        }
        if (!names.add(String.valueOf(operation.get("operationId")))) {
            gaps.add(where + " has the name of another operation");
        }
        List<Object> parameters = new ArrayList<>(list(operation.get("parameters")));
        parameters.addAll(list(in(in(document, "paths"), path).get("parameters")));
        Set<Object> declared = new HashSet<>();
        parameters.forEach(parameter -> declared.add(object(parameter).get("name")));
        for (String part : path.split("/")) {
            if (part.startsWith("{") && !declared.contains(part.substring(1, part.length() - 1))) {
                gaps.add(where + " does not declare " + part);
            }
        }
        in(operation, "responses").forEach((status, answer) -> answer(where + " " + status, status, object(answer)));
    }

    private void answer(String where, String status, Map<String, Object> answer) {
        if (status.startsWith("2")) {
            boolean empty = status.equals("204") || status.equals("202");
            if (!empty && !answer.containsKey("$ref") && !hasSchema(in(answer, "content"))) {
                gaps.add(where + " does not say what it looks like");
            }
        } else if (status.startsWith("4") || status.startsWith("5")) {
            boolean problem = String.valueOf(answer.get("$ref")).contains("/Problem")
                    || in(answer, "content").containsKey("application/problem+json");
            if (!problem) {
                gaps.add(where + " is no problem document");
            }
        }
    }

    private void references(Object part) {
        if (part instanceof Map<?, ?> members) {
            if (members.get("$ref") instanceof String reference && !leadsSomewhere(reference)) {
                gaps.add(reference + " is not there");
            }
            members.values().forEach(this::references);
        } else if (part instanceof List<?> items) {
            items.forEach(this::references);
        }
    }

    private boolean leadsSomewhere(String reference) {
        Object found = document;
        for (String name : reference.substring(2).split("/")) {
            found = found instanceof Map<?, ?> members ? members.get(name) : null;
        }
        return found != null;
    }

    private static boolean hasSchema(Map<String, Object> content) {
        return !content.isEmpty()
                && content.values().stream().allMatch(media -> object(media).containsKey("schema"));
    }

    private static Map<String, Object> in(Map<String, Object> parent, String name) {
        return object(parent.getOrDefault(name, Map.of()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }
}
