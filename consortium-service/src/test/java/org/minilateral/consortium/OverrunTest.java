package org.minilateral.consortium;

import static org.hamcrest.Matchers.equalTo;
import static org.minilateral.consortium.Coalitions.clause;
import static org.minilateral.consortium.Coalitions.close;
import static org.minilateral.consortium.Coalitions.consortium;
import static org.minilateral.consortium.Coalitions.sign;
import static org.minilateral.consortium.Coalitions.vote;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;

/** Up to 20 % over the envelope a majority binds all; above that all must agree, and who does not follow may leave. */
@QuarkusTest
class OverrunTest {

    @Test
    void anOverrunOfTwentyPercentBindsAndOneOfTwentyOneFrees() {
        String id = coalition();
        ask(id, "1/5").statusCode(201).body("mayLeave", equalTo(false)).body("procedure.type", equalTo("weighted"));
        ask(id, "0.21").statusCode(201).body("mayLeave", equalTo(true)).body("procedure.type", equalTo("unanimity"));
        ask(id, "nothing").statusCode(422).body("code", equalTo("overrun-invalid"));
    }

    @Test
    void whoDoesNotFollowAnAdoptedOverrunLeavesAtOnce() {
        String id = coalition();
        String binding = voted(id, "1/5", "FOR");
        close(binding, "GBR").body("state", equalTo("ADOPTED"));
        depart("ITA", binding).statusCode(409).body("code", equalTo("decision-frees-nobody"));
        String freeing = voted(id, "0.21", "ABSTAIN");
        depart("ITA", freeing).statusCode(409).body("code", equalTo("decision-frees-nobody"));
        close(freeing, "GBR").body("state", equalTo("ADOPTED"));
        depart("GBR", freeing).statusCode(409).body("code", equalTo("overrun-accepted"));
        depart("JPN", freeing).statusCode(404);
        As.as("programme-manager", "ITA")
                .post("/v1/decisions/{id}/departures", freeing)
                .then()
                .statusCode(403);
        depart("ITA", freeing)
                .statusCode(201)
                .body("standing", equalTo("WITHDRAWN"))
                .body("leavesOn", equalTo(LocalDate.now(ZoneOffset.UTC).toString()));
        depart("ITA", freeing).statusCode(409).body("code", equalTo("departure-needs-party"));
    }

    private static String voted(String id, String overrun, String italy) {
        String decision = ask(id, overrun).statusCode(201).extract().path("id");
        vote(decision, "GBR", "FOR").statusCode(201);
        vote(decision, "ITA", italy).statusCode(201);
        return decision;
    }

    private static ValidatableResponse ask(String id, String overrun) {
        return As.liaison("GBR")
                .body(Map.of(
                        "question",
                        "OVERRUN",
                        "overrun",
                        overrun,
                        "title",
                        "More",
                        "text",
                        "Shall we?",
                        "deadline",
                        OffsetDateTime.now(ZoneOffset.UTC).plusDays(1).toString()))
                .post("/v1/consortia/{id}/decisions", id)
                .then();
    }

    private static ValidatableResponse depart(String nation, String decision) {
        return As.liaison(nation)
                .post("/v1/decisions/{id}/departures", decision)
                .then();
    }

    private static String coalition() {
        var binding =
                Map.of("upTo", "20/100", "procedure", Map.of("type", "weighted", "shares", "2/3"), "mayLeave", false);
        var freeing = Map.of("procedure", Map.of("type", "unanimity"), "mayLeave", true);
        var scale = List.of(Map.of("nation", "GBR", "weight", "50"), Map.of("nation", "ITA", "weight", "50"));
        String id = Coalitions.open(
                consortium(
                        "GCAP",
                        "GBR",
                        clause("1", Map.of("type", "scale", "whole", "100", "entries", scale)),
                        clause("5", Map.of("type", "overrun", "bands", List.of(binding, freeing)))),
                "ITA");
        sign(id, "GBR", "DEFINITIVE").statusCode(201);
        sign(id, "ITA", "DEFINITIVE").statusCode(201);
        return id;
    }
}
