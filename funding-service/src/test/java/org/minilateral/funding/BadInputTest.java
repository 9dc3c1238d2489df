package org.minilateral.funding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class BadInputTest {

    private Scene scene;

    @BeforeEach
    void set() {
        scene = Scene.of("DEU", "FRA");
    }

    @Test
    void aTableThatCantBeShared() {
        share("100", "/scale/1/weight", "negative-weight", Scene.line("DEU", "50"), Scene.line("FRA", "-1"));
        share("100", "/scale/1/weight", "shares-above-whole", Scene.line("DEU", "60"), Scene.line("FRA", "40.01"));
        share("100", "/scale/0/weight", "all-weights-zero", Scene.line("DEU", "0"), Scene.line("FRA", "0.00"));
        share("100", "/scale/1/nation", "nation-twice", Scene.line("DEU", "60"), Scene.line("DEU", "40"));
        share("0", "/whole", "whole-not-positive", Scene.line("DEU", "1"));
        share("1", "/scale/0/weight", "division-by-zero", Scene.line("DEU", "1/0"));
        share("100", "/scale/1/nation", "nation-not-taking-part", Scene.line("DEU", "60"), Scene.line("ITA", "40"));
    }

    @Test
    void fieldsThatHaveNotTheirForm() {
        Map<String, Object> share = Scene.share("100", Scene.line("DEU", "lots"));
        problem(scene.propose("cost-shares", share), 400, "invalid-field", "/scale/0/weight");
        share = Scene.share("100", Scene.line("XXX", "1"));
        problem(scene.propose("cost-shares", share), 400, "invalid-field", "/scale/0/nation");
        share.put("scale", List.of());
        problem(scene.propose("cost-shares", share), 400, "invalid-field", "/scale");
        share.put("validFrom", "soon");
        problem(scene.propose("cost-shares", share), 400, "invalid-field", "/validFrom");
        Map<String, Object> budget = Scene.budget("EUR", "1.00");
        budget.remove("name");
        problem(scene.propose("budgets", budget), 400, "invalid-field", "/name");
    }

    @Test
    void amountsThatAreNoMoney() {
        amount(Scene.money("EUR", "0.001"), "amount-too-fine", "/lines/0/amount/value");
        amount(Scene.money("EUR", "1e3"), "amount-invalid", "/lines/0/amount/value");
        amount(Scene.money("EUR", "-5.00"), "amount-not-positive", "/lines/0/amount/value");
        amount(Scene.money("EUR", "99999999999999.99"), "amount-too-large", "/lines/0/amount/value");
        amount(Scene.money("XAU", "1"), "currency-unknown", "/lines/0/amount/currency");
        amount(Scene.money("USD", "1.00"), "currency-differs", "/lines/0/amount/currency");
        Map<String, Object> budget = Scene.budget("EUR", "1.00");
        budget.put("currency", "ZZZ");
        problem(scene.propose("budgets", budget), 422, "currency-unknown", "/currency");
        budget.put("currency", "EUR");
        budget.put("lines", List.of(Map.of("kind", "PARTY", "title", "x", "amount", Scene.money("EUR", "1.00"))));
        problem(scene.propose("budgets", budget), 400, "invalid-field", "/lines/0/kind");
        raw("{\"name\":\"x\",\"fiscalYear\":2026,\"currency\":\"EUR\",\"lines\":[{\"kind\":\"ADMINISTRATIVE\","
                        + "\"title\":\"x\",\"amount\":12.5}]}")
                .statusCode(400)
                .body("errors[0].pointer", containsString("/lines/0/amount"));
    }

    @Test
    void bodiesThatAreNotWhatIsExpected() {
        problem(raw("{\"name\": "), 400, "malformed-json", null);
        problem(raw("[]"), 400, null, null);
        problem(raw(""), 400, null, null);
        problem(raw("null"), 400, null, null);
        problem(raw("{\"name\":\"x\",\"colour\":\"red\"}"), 400, "invalid-field", "/colour");
        problem(raw("{\"name\":\"" + "x".repeat(1_100_000) + "\"}"), 413, "content-too-large", null);
        problem(
                given().auth()
                        .oauth2(Tokens.as("programme-manager", "DEU"))
                        .contentType(ContentType.XML)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body("<a/>")
                        .post("/v1/consortia/{id}/budgets", scene.id())
                        .then(),
                415,
                "unsupported-media-type",
                null);
    }

    @Test
    void headersAndParametersThatAreMissingOrForged() {
        problem(
                given().auth()
                        .oauth2(Tokens.as("programme-manager", "DEU"))
                        .contentType(ContentType.JSON)
                        .body(Scene.budget("EUR", "1.00"))
                        .post("/v1/consortia/{id}/budgets", scene.id())
                        .then(),
                400,
                "idempotency-key-required",
                null);
        String key = UUID.randomUUID().toString();
        String token = Tokens.as("programme-manager", "DEU");
        As.bearing(token, key)
                .body(Scene.budget("EUR", "1.00"))
                .post("/v1/consortia/{id}/budgets", scene.id())
                .then()
                .statusCode(201);
        problem(
                As.bearing(token, key)
                        .body(Scene.budget("EUR", "2.00"))
                        .post("/v1/consortia/{id}/budgets", scene.id())
                        .then(),
                422,
                "idempotency-key-reused",
                null);
        problem(read("budgets?limit=0"), 400, "limit-invalid", null);
        problem(read("journal?cursor=%21%21"), 400, "cursor-invalid", null);
        problem(read("cost-shares?sort=name"), 400, "unknown-parameter", null);
        problem(scene.reader().get("/v1/calls/not-a-uuid").then(), 404, "not-found", null);
        problem(given().get("/v1/consortia/{id}/budgets", scene.id()).then(), 401, "unauthorized", null);
        problem(scene.reader().delete("/v1/consortia/{id}/budgets", scene.id()).then(), 405, null, null);
    }

    private void share(String whole, String pointer, String code, Object... lines) {
        problem(scene.propose("cost-shares", Scene.share(whole, lines)), 422, code, pointer);
    }

    private void amount(Map<String, Object> amount, String code, String pointer) {
        Map<String, Object> budget = Scene.budget("EUR", "1.00");
        budget.put("lines", List.of(Map.of("kind", "ADMINISTRATIVE", "title", "x", "amount", amount)));
        problem(scene.propose("budgets", budget), 422, code, pointer);
    }

    private ValidatableResponse raw(String body) {
        return scene.manager()
                .body(body)
                .post("/v1/consortia/{id}/budgets", scene.id())
                .then();
    }

    private ValidatableResponse read(String path) {
        return scene.reader().get("/v1/consortia/" + scene.id() + "/" + path).then();
    }

    private static void problem(ValidatableResponse response, int status, String code, String pointer) {
        response.log()
                .ifValidationFails()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", notNullValue())
                .body("traceId", notNullValue())
                .body("status", equalTo(status));
        if (code != null) {
            response.body("code", equalTo(code));
        }
        if (pointer != null) {
            response.body("errors[0].pointer", equalTo(pointer));
        }
    }
}
