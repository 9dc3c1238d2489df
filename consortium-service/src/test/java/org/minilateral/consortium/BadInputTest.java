package org.minilateral.consortium;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.minilateral.consortium.Coalitions.clause;
import static org.minilateral.consortium.Coalitions.consortium;
import static org.minilateral.consortium.Coalitions.scale;
import static org.minilateral.consortium.Coalitions.share;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class BadInputTest {

    @Test
    void anUnknownNationIsNamedByItsPointer() {
        String id = Coalitions.open(Coalitions.spacelab());
        problem(
                        As.liaison("DEU")
                                .body(Map.of("nation", "XXX"))
                                .post("/v1/consortia/{id}/invitations", id)
                                .then(),
                        400,
                        "invalid-field")
                .body("errors[0].pointer", containsString("/nation"))
                .body("errors[0].detail", containsString("ISO 3166-1"));
    }

    @Test
    void aScaleMayNotAllotMoreThanItsWhole() {
        problem(found(clause("7", scale(Map.of("DEU", "60", "FRA", "40.01"), "DEU"))), 422, "shares-above-whole")
                .body("clause", equalTo("7"))
                .body("errors[0].pointer", equalTo("/arrangement/clauses/0/rule/entries"));
    }

    @Test
    void aThresholdAboveOneIsImpossible() {
        problem(
                        found(
                                clause("1", scale(Map.of("DEU", "100"), "DEU")),
                                clause("2", Map.of("type", "entry-into-effect", "conditions", List.of(share("4/3"))))),
                        422,
                        "threshold-impossible")
                .body("clause", equalTo("2"));
    }

    @Test
    void aWeightThatIsNoNumberIsRefused() {
        problem(found(clause("1", scale(Map.of("DEU", "lots"), "DEU"))), 422, "not-a-number");
    }

    @Test
    void anUnknownFieldIsNamed() {
        problem(raw("{\"name\":\"x\",\"colour\":\"red\"}"), 400, "invalid-field")
                .body("errors[0].pointer", containsString("colour"));
    }

    @Test
    void malformedJsonIsAProblemNotAFailure() {
        problem(raw("{\"name\": "), 400, "malformed-json");
        problem(raw("[]"), 400, null);
        problem(raw(""), 400, null);
        problem(
                raw(
                        "{\"name\":\"x\",\"purpose\":\"y\",\"leadNation\":\"DEU\",\"arrangement\":{\"title\":\"t\",\"clauses\":[{\"number\":\"1\",\"title\":\"t\",\"text\":\"t\",\"rule\":{\"type\":\"nonsense\"}}]}}"),
                400,
                null);
    }

    @Test
    void textThatTheDatabaseCannotKeepIsRefused() {
        Map<String, Object> unkept = new java.util.HashMap<>(Coalitions.spacelab());
        unkept.put("name", "Space\u0000lab");
        problem(As.liaison("DEU").body(unkept).post("/v1/consortia").then(), 400, "unstorable-text");
        Map<String, Object> clause = new java.util.HashMap<>(clause("1", scale(Map.of("DEU", "100"), "DEU")));
        clause.put("text", "Nothing \u0000 here");
        problem(found(clause), 400, "unstorable-text");
    }

    @Test
    void anotherMediaTypeIsRefused() {
        problem(
                given().auth()
                        .oauth2(Tokens.as("liaison", "DEU"))
                        .contentType(ContentType.XML)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body("<a/>")
                        .post("/v1/consortia")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void aBodyOverOneMebibyteIsRefused() {
        problem(raw("{\"name\":\"" + "x".repeat(1_100_000) + "\"}"), 413, "content-too-large");
    }

    @Test
    void aPathThatIsNoUuidIsNotThere() {
        problem(As.liaison("DEU").get("/v1/consortia/not-a-uuid").then(), 404, "not-found");
        problem(As.liaison("DEU").get("/v1/nothing").then(), 404, "not-found");
        problem(As.liaison("DEU").delete("/v1/nations").then(), 405, "method-not-allowed");
    }

    @Test
    void anIdempotencyKeyIsRequiredForLegalActs() {
        problem(
                given().auth()
                        .oauth2(Tokens.as("liaison", "DEU"))
                        .contentType(ContentType.JSON)
                        .body(Coalitions.spacelab())
                        .post("/v1/consortia")
                        .then(),
                400,
                "idempotency-key-required");
    }

    @Test
    void aForgedCursorAndALimitOutOfRangeAreRefused() {
        problem(As.liaison("DEU").get("/v1/consortia?cursor=%21%21").then(), 400, "cursor-invalid");
        problem(As.liaison("DEU").get("/v1/consortia?limit=0").then(), 400, "limit-invalid");
        problem(As.liaison("DEU").get("/v1/consortia?limit=many").then(), 400, "limit-invalid");
        problem(As.liaison("DEU").get("/v1/events?after=zz").then(), 400, "cursor-invalid");
    }

    @Test
    void aLiaisonFoundsForItsOwnNation() {
        problem(
                As.liaison("FRA")
                        .body(Coalitions.spacelab())
                        .post("/v1/consortia")
                        .then(),
                422,
                "lead-nation-not-own");
        problem(
                As.as("auditor", "DEU")
                        .body(Coalitions.spacelab())
                        .post("/v1/consortia")
                        .then(),
                403,
                "forbidden");
        problem(As.as("administrator", null).get("/v1/consortia").then(), 403, "forbidden");
    }

    private static ValidatableResponse found(Object... clauses) {
        return As.liaison("DEU")
                .body(consortium("Bad", "DEU", clauses))
                .post("/v1/consortia")
                .then();
    }

    private static ValidatableResponse raw(String body) {
        return As.liaison("DEU").body(body).post("/v1/consortia").then();
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        response.log()
                .ifValidationFails()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", notNullValue())
                .body("traceId", notNullValue())
                .body("status", equalTo(status));
        return code == null ? response : response.body("code", equalTo(code));
    }
}
