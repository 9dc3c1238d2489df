package org.minilateral.consortium.finder;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.Coalitions;
import org.minilateral.consortium.capability.Declared;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Vault;

@QuarkusTest
class SearchTest {

    private static final String ENERGY = "x-energy-and-propulsion";
    private static final String MATERIALS = "x-novel-materials-and-manufacturing";

    @Test
    void theWillingAndAbleAreFoundWithWhatBlocksThem() {
        Declared.id("DEU", Declared.released(ENERGY, 7, "CHE"));
        Declared.id("ITA", Declared.released(MATERIALS, 6, "CHE"));
        Declared.id("POL", Declared.released(MATERIALS, 9, "CHE"));
        Coalitions.spacelabInEffect();
        search("CHE", need(2, ENERGY, MATERIALS))
                .statusCode(200)
                .body("proven", equalTo(true))
                .body("items[0].nations", equalTo(List.of("DEU", "ITA")))
                .body("items[0].blockers", empty())
                .body("items[0].coverage", equalTo("1"))
                .body("items[0].members.cost.value", equalTo(List.of("500.01", "500.00")))
                .body("items[0].members.votingWeight", equalTo(List.of("1/2", "1/2")))
                .body("items[1].nations", equalTo(List.of("DEU", "POL")))
                .body("items[1].blockers.kind", equalTo(List.of("MISSING_AGREEMENT")))
                .body("items[1].blockers[0].nations", equalTo(List.of("DEU", "POL")))
                .body("items[1].explanation", hasItem(containsString("1 blocker instead of 0")));
        Map<String, Object> unblocked = need(2, ENERGY, MATERIALS);
        unblocked.put("blockersAtMost", 0);
        search("CHE", unblocked).statusCode(200).body("items.nations", not(hasItem(hasItem("POL"))));
    }

    @Test
    void whatTheCallerMayNotSeeIsNotFoundWhicheverWallStands() throws SQLException {
        Declared.id("BRA", Declared.released("x-biotechnology-and-human-enhancement", 8, "ARG"));
        Map<String, Object> need = need(1, "x-biotechnology-and-human-enhancement");
        search("ARG", need).body("considered", hasItem("BRA"));
        search("CHL", need).body("considered", not(hasItem("BRA"))).body("unmet", equalTo(List.of(0)));
        Vault.withoutRowSecurity(() -> search("CHL", need).body("considered", not(hasItem("BRA"))));
    }

    @Test
    void anAgreementThatTheCallerDoesNotKnowOfIsNotToldOf() {
        Coalitions.spacelabInEffect();
        Declared.id("NLD", Declared.released("information-sharing", 8, "PRT"));
        Declared.id("GBR", Declared.released("innovation", 8, "PRT"));
        Map<String, Object> need = need(2, "information-sharing", "innovation");
        need.put("nations", Map.of("atLeast", 2, "atMost", 2, "include", List.of("NLD", "GBR")));
        search("PRT", need).body("items[0].blockers.kind", equalTo(List.of("MISSING_AGREEMENT")));
    }

    @Test
    void weightsAndYearsDivideTheCost() {
        Declared.id("NLD", Declared.released(ENERGY, 9, "LUX"));
        Declared.id("BEL", Declared.released(MATERIALS, 9, "LUX"));
        Map<String, Object> need = need(2, ENERGY, MATERIALS);
        need.put("key", Map.of("type", "fixed", "weights", List.of(value("NLD", "2"), value("BEL", "1"))));
        search("LUX", need).body("items[0].members.cost.value", hasItems("333.34", "666.67"));
        need.put(
                "key",
                Map.of("type", "gni", "years", List.of(Map.of("year", 2024, "values", List.of(value("NLD", "2"))))));
        search("LUX", need).body("leftOut", hasItem("BEL")).body("considered", equalTo(List.of("NLD")));
    }

    @Test
    void whatCanNotBeAskedIsRefusedByItsField() {
        refused("requirements", List.of(), 400, "invalid-field", "requirements");
        refused("requirements", List.of(requirement("magic", 3)), 422, "area-unknown", "/requirements/0/area");
        refused("requirements", List.of(requirement(ENERGY, 0)), 400, "invalid-field", "trlAtLeast");
        refused("budget", Map.of("currency", "EUR", "value", "0.00"), 422, "budget-not-positive", "/budget/value");
        refused("nations", Map.of("atLeast", 4, "atMost", 3), 422, "limits-contradict", "/nations/atMost");
        refused(
                "nations",
                Map.of("include", List.of("FRA"), "exclude", List.of("FRA")),
                422,
                "limits-contradict",
                "/nations/exclude");
        refused("key", Map.of("type", "tombola"), 400, "invalid-field", "/key");
        Map<String, Object> twice = Map.of("type", "fixed", "weights", List.of(value("FRA", "1"), value("FRA", "2")));
        refused("key", twice, 422, "nation-twice", "/key/weights/1");
        Map<String, Object> nothing = Map.of("type", "fixed", "weights", List.of(value("FRA", "0.0")));
        refused("key", nothing, 422, "value-not-positive", "/key/weights/0/value");
        Map<String, Object> text = Map.of("type", "fixed", "weights", List.of(value("FRA", "1e9")));
        refused("key", text, 400, "invalid-field", "value");
        refused("limit", 21, 400, "invalid-field", "limit");
        refused("period", Map.of("from", "2027-01-02", "until", "2027-01-01"), 422, "period-not-in-order", "/period");
        As.as("finance-officer", "FRA")
                .body(need(2, ENERGY))
                .post("/v1/coalition-searches")
                .then()
                .statusCode(403);
    }

    @Test
    void oneWhoIsToBeInMustBeInTheKey() {
        Declared.id("DNK", Declared.released(ENERGY, 9, "FRA"));
        Map<String, Object> need = need(2, ENERGY);
        need.put("nations", Map.of("include", List.of("FRA")));
        need.put("key", Map.of("type", "fixed", "weights", List.of(value("ITA", "1"))));
        search("FRA", need).statusCode(422).body("code", equalTo("key-lacks-nation"));
        need.put("key", Map.of("type", "equal"));
        need.put("limit", 1);
        search("FRA", need).statusCode(200).body("items", hasSize(1)).body("items[0].nations", hasItem("FRA"));
    }

    private static void refused(String field, Object value, int status, String code, String pointer) {
        Map<String, Object> need = need(2, ENERGY);
        need.put(field, value);
        search("FRA", need)
                .log()
                .ifValidationFails()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors[0].pointer", containsString(pointer));
    }

    private static ValidatableResponse search(String nation, Map<String, Object> need) {
        return As.as("programme-manager", nation)
                .body(need)
                .post("/v1/coalition-searches")
                .then();
    }

    private static Map<String, Object> need(int atLeast, String... areas) {
        return new HashMap<>(Map.of(
                "requirements",
                List.of(areas).stream().map(area -> requirement(area, 6)).toList(),
                "budget",
                Map.of("currency", "EUR", "value", "1000.01"),
                "nations",
                Map.of("atLeast", atLeast),
                "key",
                Map.of("type", "equal")));
    }

    private static Map<String, Object> requirement(String area, int trl) {
        return Map.of("area", area, "trlAtLeast", trl);
    }

    private static Map<String, String> value(String nation, String value) {
        return Map.of("nation", nation, "value", value);
    }
}
