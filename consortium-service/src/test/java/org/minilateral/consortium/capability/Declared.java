package org.minilateral.consortium.capability;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minilateral.testkit.As;

/** Capabilities for tests, declared through the API by the nations' own liaisons. */
public final class Declared {

    private Declared() {}

    public static Map<String, Object> body(String area, int trl) {
        return new HashMap<>(Map.of(
                "area", area, "title", "A capability", "trl", trl, "willingness", "WILLING", "handles", "LIMITED"));
    }

    public static Map<String, Object> released(String area, int trl, String... nations) {
        Map<String, Object> body = body(area, trl);
        body.put("releasableTo", List.of(nations));
        return body;
    }

    public static ValidatableResponse declare(String nation, Map<String, Object> body) {
        return As.liaison(nation).body(body).post("/v1/capabilities").then();
    }

    public static String id(String nation, Map<String, Object> body) {
        return declare(nation, body).statusCode(201).extract().path("id");
    }

    public static List<String> listed(String nation, String query) {
        return As.liaison(nation)
                .get("/v1/capabilities?limit=200&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
