package org.minilateral.consortium.crowd;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An operation that reads, as the service describes it.
 *
 * @param list true if it answers with items
 */
record Reading(String operation, String path, boolean list, List<Parameter> parameters) {

    /** What a request must or may carry. */
    record Parameter(String name, boolean inPath, boolean required) {}

    /** Every GET of the description. */
    static List<Reading> all() {
        Map<String, Object> description = given().accept("application/json")
                .get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .path("");
        List<Reading> all = new ArrayList<>();
        at(description, "paths").forEach((path, item) -> {
            Map<String, Object> operations = map(item);
            if (operations.containsKey("get")) {
                all.add(of(path, at(operations, "get"), description));
            }
        });
        return all;
    }

    /** The request's address with all that is required, and with a limit where there is one. */
    String address(Map<String, String> things, int limit) {
        String address = path;
        List<String> query = new ArrayList<>();
        for (Parameter parameter : parameters) {
            String name = parameter.name();
            if (parameter.required()) {
                assertThat(things)
                        .as(operation + " asks for what the crowd lacks")
                        .containsKey(name);
            }
            if (parameter.inPath()) {
                address = address.replace("{" + name + "}", things.get(name));
            } else if (parameter.required()) {
                query.add(name + "=" + URLEncoder.encode(things.get(name), StandardCharsets.UTF_8));
            } else if (name.equals("limit")) {
                query.add("limit=" + limit);
            }
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    boolean isPaged() {
        return parameters.stream().anyMatch(parameter -> parameter.name().equals("limit"));
    }

    private static Reading of(String path, Map<String, Object> get, Map<String, Object> description) {
        List<Parameter> parameters = new ArrayList<>();
        for (Object parameter : (List<?>) get.getOrDefault("parameters", List.of())) {
            Map<String, Object> of = map(parameter);
            parameters.add(new Parameter(
                    (String) of.get("name"), "path".equals(of.get("in")), Boolean.TRUE.equals(of.get("required"))));
        }
        Map<String, Object> schema = at(get, "responses", "200", "content", "application/json", "schema");
        Map<String, Object> answer = schema.get("$ref") instanceof String reference
                ? at(description, "components", "schemas", reference.substring(reference.lastIndexOf('/') + 1))
                : schema;
        boolean list = at(answer, "properties").containsKey("items");
        return new Reading((String) get.get("operationId"), path, list, parameters);
    }

    private static Map<String, Object> at(Map<String, Object> from, String... path) {
        Map<String, Object> here = from;
        for (String step : path) {
            assertThat(here).containsKey(step);
            here = map(here.get(step));
        }
        return here;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
