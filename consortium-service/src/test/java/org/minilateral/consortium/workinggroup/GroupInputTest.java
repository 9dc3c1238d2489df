package org.minilateral.consortium.workinggroup;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;

@QuarkusTest
class GroupInputTest {

    @Test
    void aGroupNeedsNameLeadMembersAndTerms() {
        String aukus = Aukus.pillarTwo();
        for (String field : List.of("name", "leadNation", "members", "terms")) {
            Map<String, Object> without = new HashMap<>(Aukus.group("Innovation", "AUS"));
            without.remove(field);
            problem(Aukus.setUp(aukus, "AUS", without), 400, "invalid-field")
                    .body("errors[0].pointer", containsString("/" + field));
        }
    }

    @Test
    void aMemberIsANation() {
        String aukus = Aukus.pillarTwo();
        problem(Aukus.setUp(aukus, "AUS", Aukus.group("Innovation", "AUS", "XXX")), 400, "invalid-field")
                .body("errors[0].pointer", containsString("/members"));
        problem(Aukus.join(Aukus.quantum(aukus), "GBR", "XXX"), 400, "invalid-field")
                .body("errors[0].pointer", containsString("/nation"));
    }

    @Test
    void aQuarterIsOneOfFour() {
        String quantum = Aukus.quantum(Aukus.pillarTwo());
        for (String quarter : List.of("2027-Q5", "2027-1", "27-Q1", "2027-Q1 ", "")) {
            problem(Aukus.plan(quantum, "GBR", quarter, "Clock at sea"), 400, "invalid-field")
                    .body("errors[0].pointer", containsString("/quarter"));
        }
    }

    @Test
    void aChangeSaysWhatItIsBasedOn() {
        String quantum = Aukus.quantum(Aukus.pillarTwo());
        problem(
                As.liaison("GBR")
                        .body(Map.of("name", "Quantum", "leadNation", "GBR", "terms", "New"))
                        .put("/v1/working-groups/{id}", quantum)
                        .then(),
                428,
                "if-match-required");
        problem(
                As.liaison("USA")
                        .delete("/v1/working-groups/{id}/members/USA", quantum)
                        .then(),
                428,
                null);
    }

    @Test
    void forgedCursorsAndUnknownParametersAreRefused() {
        String aukus = Aukus.pillarTwo();
        String quantum = Aukus.quantum(aukus);
        for (String cursor : List.of("%21", "MjAyNy1RMQ", "MjAyNy1RMSBub25l")) {
            problem(
                    As.liaison("GBR")
                            .urlEncodingEnabled(false)
                            .get("/v1/working-groups/{id}/goals?cursor=" + cursor, quantum)
                            .then(),
                    400,
                    "cursor-invalid");
        }
        problem(
                As.liaison("GBR")
                        .get("/v1/consortia/{id}/working-groups?colour=red", aukus)
                        .then(),
                400,
                "unknown-parameter");
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        response.log()
                .ifValidationFails()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("traceId", notNullValue());
        return code == null ? response : response.body("code", equalTo(code));
    }
}
