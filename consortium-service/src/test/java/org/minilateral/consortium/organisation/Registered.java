package org.minilateral.consortium.organisation;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.minilateral.testkit.As;

/** Organisations for tests, entered through the API by the nations' own liaisons. */
public final class Registered {

    private Registered() {}

    public static Map<String, Object> body(String name) {
        return new HashMap<>(Map.of("name", name, "kind", "LABORATORY"));
    }

    /** A name that no other test has used. */
    public static String name(String stem) {
        return stem + " " + UUID.randomUUID();
    }

    public static ValidatableResponse register(String nation, Map<String, Object> body) {
        return As.liaison(nation).body(body).post("/v1/organisations").then();
    }

    public static String id(String nation, String name) {
        return register(nation, body(name)).statusCode(201).extract().path("id");
    }

    public static ValidatableResponse change(String nation, String id, Map<String, Object> body) {
        return As.liaison(nation)
                .header("If-Match", "*")
                .body(body)
                .put("/v1/organisations/{id}", id)
                .then();
    }

    public static ValidatableResponse involve(String consortium, String nation, String organisation, LocalDate since) {
        return As.liaison(nation)
                .body(Map.of("organisationId", organisation, "role", "sonar", "since", since.toString()))
                .post("/v1/consortia/{id}/organisations", consortium)
                .then();
    }

    public static ValidatableResponse involve(String consortium, String nation, String organisation) {
        return involve(consortium, nation, organisation, LocalDate.now(ZoneOffset.UTC));
    }

    public static ValidatableResponse depart(String consortium, String nation, String organisation) {
        return As.liaison(nation)
                .post("/v1/consortia/{id}/organisations/{o}/departures", consortium, organisation)
                .then();
    }

    public static ValidatableResponse listed(String consortium, String nation) {
        return As.liaison(nation)
                .get("/v1/consortia/{id}/organisations", consortium)
                .then()
                .statusCode(200);
    }
}
