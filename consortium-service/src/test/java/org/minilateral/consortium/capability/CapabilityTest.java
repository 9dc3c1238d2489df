package org.minilateral.consortium.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.minilateral.consortium.capability.Declared.body;
import static org.minilateral.consortium.capability.Declared.declare;
import static org.minilateral.consortium.capability.Declared.listed;
import static org.minilateral.consortium.capability.Declared.released;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.Coalitions;
import org.minilateral.consortium.organisation.Registered;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class CapabilityTest {

    @Test
    void theTaxonomyIsOpenAndExtensionsShowTheirPrefix() {
        As.as("auditor", "SWE")
                .get("/v1/technology-areas")
                .then()
                .statusCode(200)
                .body("items[0].code", equalTo("undersea-capabilities"))
                .body("items.findAll { it.taxonomy == 'AUKUS_PILLAR_II' }", hasSize(8))
                .body("items.findAll { it.taxonomy != 'AUKUS_PILLAR_II' }.code", hasItem("x-space"));
    }

    @Test
    void whatIsDeclaredReadsAsItWas() {
        Map<String, Object> full = released("x-space", 7, "FIN");
        Registered.register("SWE", Registered.body("Swedish Space Corporation"));
        full.put("organisation", "Swedish Space Corporation");
        full.put("facilities", List.of("Esrange"));
        full.put("budget", Map.of("from", money("1.00"), "to", money("2.50")));
        full.put("availability", Map.of("from", "2026-01-01", "until", "2030-12-31"));
        full.put("baselines", List.of(Map.of("standard", "AQAP_2000", "validUntil", "2028-06-30")));
        full.put("controls", List.of("EU-DUAL-USE"));
        full.put(
                "authorisations",
                List.of(Map.of("regime", "EU-DUAL-USE", "to", List.of("FIN"), "validUntil", "2027-06-30")));
        String id = declare("SWE", full)
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("nation", equalTo("SWE"))
                .body("marking", equalTo("LIMITED"))
                .body("releasableTo", contains("FIN", "SWE"))
                .extract()
                .path("id");
        As.as("programme-manager", "FIN")
                .get("/v1/capabilities/{id}", id)
                .then()
                .statusCode(200)
                .body("organisation", equalTo("Swedish Space Corporation"))
                .body("facilities", contains("Esrange"))
                .body("budget.to.value", equalTo("2.50"))
                .body("availability.until", equalTo("2030-12-31"))
                .body("baselines[0].standard", equalTo("AQAP_2000"))
                .body("authorisations[0].to", contains("FIN"))
                .body("releasableTo", nullValue());
        assertThat(listed("FIN", "area=x-space&nation=SWE")).contains(id);
        assertThat(listed("FIN", "area=x-space&nation=FIN")).doesNotContain(id);
        assertThat(listed("FIN", "area=innovation")).doesNotContain(id);
    }

    @Test
    void unlessSaidThoseBoundByAConsortiumKnowOfIt() {
        Coalitions.open(Coalitions.consortium(
                "Open talks", "IRL", Coalitions.clause("1", Coalitions.scale(Map.of("IRL", "100"), "IRL"))));
        declare("IRL", body("innovation", 5)).statusCode(201).body("releasableTo", contains("IRL"));
        Coalitions.spacelabInEffect();
        declare("DEU", body("innovation", 5))
                .statusCode(201)
                .body("releasableTo", hasItems("BEL", "CHE", "DEU", "FRA"))
                .body("releasableTo", not(hasItem("AUS")));
    }

    @Test
    void aChangeSaysOnWhichVersionItIsBasedAndAWideningIsLogged() {
        String id = Declared.id("NOR", released("electronic-warfare", 4, "DNK"));
        Map<String, Object> wider = released("electronic-warfare", 5, "DNK", "ISL");
        problem(change("NOR", id, null, wider), 428, "if-match-required");
        problem(change("DNK", id, "\"0\"", wider), 403, "forbidden");
        problem(change("AUS", id, "\"0\"", wider), 404, "not-found");
        change("NOR", id, "\"0\"", wider)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("trl", equalTo(5));
        problem(change("NOR", id, "\"0\"", wider), 412, "stale");
        Map<String, Object> unsaid = body("electronic-warfare", 6);
        change("NOR", id, "\"1\"", unsaid).statusCode(200).body("releasableTo", contains("DNK", "ISL", "NOR"));
        change("NOR", id, "\"2\"", released("electronic-warfare", 6, "ISL")).statusCode(200);
        As.liaison("DNK").get("/v1/capabilities/{id}", id).then().statusCode(404);
        As.liaison("NOR")
                .get("/v1/capabilities/{id}/releases", id)
                .then()
                .statusCode(200)
                .body("items.nations", contains(List.of("DNK"), List.of("ISL")))
                .body("items[1].releasedBy", equalTo("nor.liaison"));
        problem(As.liaison("ISL").get("/v1/capabilities/{id}/releases", id).then(), 403, "forbidden");
    }

    @Test
    void whatIsWithdrawnIsGoneForTheOthers() {
        String id = Declared.id("NOR", released("advanced-cyber", 8, "DNK"));
        assertThat(listed("DNK", "nation=NOR")).contains(id);
        problem(withdraw("DNK", id), 403, "forbidden");
        withdraw("NOR", id).statusCode(201).body("withdrawnAt", not(nullValue()));
        problem(withdraw("NOR", id), 409, "capability-withdrawn");
        problem(change("NOR", id, "*", body("advanced-cyber", 9)), 409, "capability-withdrawn");
        problem(As.liaison("DNK").get("/v1/capabilities/{id}", id).then(), 404, "not-found");
        As.liaison("NOR").get("/v1/capabilities/{id}", id).then().statusCode(200);
        assertThat(listed("DNK", "nation=NOR")).doesNotContain(id);
        assertThat(listed("NOR", "nation=NOR")).doesNotContain(id);
    }

    @Test
    void theSameKeyDeclaresOnce() {
        String key = UUID.randomUUID().toString();
        String token = Tokens.as("liaison", "EST");
        Map<String, Object> body = body("x-next-generation-communications", 6);
        String first =
                As.bearing(token, key).body(body).post("/v1/capabilities").asString();
        As.bearing(token, key)
                .body(body)
                .post("/v1/capabilities")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body(equalTo(first));
        assertThat(listed("EST", "area=x-next-generation-communications")).hasSize(1);
    }

    @Test
    void whatContradictsItselfIsRefusedByItsField() {
        refused(Map.of("area", "teleportation"), 422, "area-unknown", "/area");
        refused(Map.of("trl", 10), 400, "invalid-field", "trl");
        refused(Map.of("releasableTo", List.of("XXX")), 400, "invalid-field", "releasableTo");
        refused(Map.of("willingness", "KEEN"), 400, "invalid-field", "/willingness");
        refused(
                Map.of("availability", Map.of("from", "2027-01-02", "until", "2027-01-01")),
                422,
                "period-not-in-order",
                "/availability");
        refused(Map.of("budget", Map.of("from", money("2"), "to", money("1"))), 422, "budget-not-in-order", "/budget");
        Map<String, String> yen = Map.of("currency", "JPY", "value", "3");
        refused(Map.of("budget", Map.of("from", money("2"), "to", yen)), 422, "budget-currencies-differ", "/budget/to");
        Map<String, Object> licence = Map.of("regime", "ITAR", "to", List.of("GBR"), "validUntil", "2027-01-01");
        refused(Map.of("authorisations", List.of(licence)), 422, "regime-not-declared", "/authorisations/0/regime");
        problem(
                As.as("programme-manager", "EST")
                        .body(body("innovation", 3))
                        .post("/v1/capabilities")
                        .then(),
                403,
                "forbidden");
        problem(As.as("auditor", "EST").get("/v1/capabilities").then(), 403, "forbidden");
        problem(As.liaison("EST").get("/v1/capabilities?nation=XXX").then(), 400, "invalid-field");
    }

    private static void refused(Map<String, Object> part, int status, String code, String pointer) {
        Map<String, Object> body = body("innovation", 3);
        body.putAll(part);
        problem(declare("EST", body), status, code).body("errors[0].pointer", containsString(pointer));
    }

    private static ValidatableResponse change(String nation, String id, String ifMatch, Map<String, Object> body) {
        var request = As.liaison(nation).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/v1/capabilities/{id}", id)
                .then();
    }

    private static ValidatableResponse withdraw(String nation, String id) {
        return As.liaison(nation).post("/v1/capabilities/{id}/withdrawals", id).then();
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.log().ifValidationFails().statusCode(status).body("code", equalTo(code));
    }

    private static Map<String, String> money(String value) {
        return Map.of("currency", "SEK", "value", value);
    }
}
