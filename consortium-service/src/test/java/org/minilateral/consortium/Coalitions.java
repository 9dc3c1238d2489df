package org.minilateral.consortium;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.minilateral.testkit.As;

/** Coalitions for tests, set up through the API by the nations' own liaisons. */
public final class Coalitions {

    /** Spacelab sub-phase B2, 1973. */
    public static final Map<String, String> SPACELAB = Map.of(
            "DEU", "52.55", "ITA", "18.00", "FRA", "10.00", "GBR", "6.30", "BEL", "4.20", "ESP", "2.80", "NLD", "2.10",
            "DNK", "1.50", "CHE", "1.00");

    private Coalitions() {}

    public static Map<String, Object> spacelab() {
        return consortium(
                "Spacelab",
                "DEU",
                clause("1", scale(SPACELAB, "DEU")),
                clause("2", Map.of("type", "entry-into-effect", "conditions", List.of(share("2/3")))),
                clause("3", voting("double-majority", "BUDGET")),
                clause(
                        "4",
                        Map.of(
                                "type",
                                "voting",
                                "questions",
                                List.of("OTHER"),
                                "procedure",
                                Map.of("type", "silence"))));
    }

    public static Map<String, Object> consortium(String name, String lead, Object... clauses) {
        return Map.of(
                "name",
                name,
                "purpose",
                "Shared research",
                "leadNation",
                lead,
                "arrangement",
                Map.of("title", name + " arrangement", "clauses", List.of(clauses)));
    }

    public static Map<String, Object> clause(String number, Map<String, Object> rule) {
        return Map.of("number", number, "title", "Clause " + number, "text", "The participants agree.", "rule", rule);
    }

    public static Map<String, Object> scale(Map<String, String> weights, String underwriter) {
        List<Map<String, String>> entries = weights.entrySet().stream()
                .map(e -> Map.of("nation", e.getKey(), "weight", e.getValue()))
                .toList();
        return Map.of("type", "scale", "entries", entries, "whole", "100", "underwriter", underwriter);
    }

    public static Map<String, Object> share(String atLeast) {
        return Map.of("type", "share", "atLeast", atLeast);
    }

    private static Map<String, Object> voting(String procedure, String question) {
        return Map.of(
                "type", "voting",
                "questions", List.of(question),
                "procedure", Map.of("type", procedure, "parties", "1/2", "shares", "2/3"));
    }

    /** Founded and opened for signature by the lead nation, with the others invited. */
    public static String open(Map<String, Object> consortium, String... invited) {
        String lead = (String) consortium.get("leadNation");
        String id = As.liaison(lead)
                .body(consortium)
                .post("/v1/consortia")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Stream.of(invited)
                .forEach(nation -> As.liaison(lead)
                        .body(Map.of("nation", nation))
                        .post("/v1/consortia/{id}/invitations", id)
                        .then()
                        .statusCode(201));
        As.liaison(lead)
                .body(Map.of("stage", "OPEN_FOR_SIGNATURE"))
                .post("/v1/consortia/{id}/stages", id)
                .then()
                .statusCode(201);
        return id;
    }

    /** Spacelab with all nine as parties. */
    public static String spacelabInEffect() {
        String id = open(spacelab(), "ITA", "FRA", "GBR", "BEL", "ESP", "NLD", "DNK", "CHE");
        SPACELAB.keySet().forEach(nation -> sign(id, nation, "DEFINITIVE").statusCode(201));
        return id;
    }

    public static ValidatableResponse sign(String id, String nation, String kind) {
        return As.liaison(nation)
                .body(Map.of("kind", kind))
                .post("/v1/consortia/{id}/signatures", id)
                .then();
    }

    public static String ask(String id, String nation, String question) {
        return As.liaison(nation)
                .body(Map.of(
                        "question",
                        question,
                        "subjectId",
                        UUID.randomUUID().toString(),
                        "title",
                        "A question",
                        "text",
                        "Shall we?",
                        "deadline",
                        OffsetDateTime.now().plusDays(1).toString()))
                .post("/v1/consortia/{id}/decisions", id)
                .then()
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .extract()
                .path("id");
    }

    public static ValidatableResponse vote(String decision, String nation, String choice) {
        return As.liaison(nation)
                .body(Map.of("choice", choice))
                .post("/v1/decisions/{id}/votes", decision)
                .then();
    }

    public static ValidatableResponse close(String decision, String nation) {
        return As.liaison(nation).post("/v1/decisions/{id}/closings", decision).then();
    }
}
