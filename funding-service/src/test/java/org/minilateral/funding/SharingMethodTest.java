package org.minilateral.funding;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Cost shares by every method, from proposal to the cent; the amounts are worked out by hand. */
@QuarkusTest
class SharingMethodTest {

    @Test
    void everyMethodDividesABudget() {
        Scene scene = Scene.of("DEU", "FRA", "ITA");
        // 90.00 in three.
        assertDivided(scene, Map.of("type", "equal", "nations", List.of("DEU", "FRA", "ITA")), "30.00 30.00 30.00");
        // 2.5 of 100 are 2.25; the rest, 87.75, in two.
        assertDivided(
                scene,
                Map.of("type", "fixed-first", "fixed", List.of(weight("ITA", "2.5")), "whole", "100", "rest", equal()),
                "2.25 43.88 43.87",
                "ITA DEU FRA");
        assertDivided(scene, weights("usage", "1", "2", "0"), "30.00 60.00 0.00");
        assertDivided(scene, weights("work-share", "3", "2", "1"), "45.00 30.00 15.00");
        assertDivided(scene, weights("contributory-units", "1", "1", "7"), "10.00 10.00 70.00");
        // A fifth, 18.00, for the host, and half of the other 72.00.
        assertDivided(
                scene, Map.of("type", "host-premium", "host", "DEU", "premium", "1/5", "rest", equal()), "54.00 36.00");
        // A third in two halves, two thirds to ITA.
        assertDivided(
                scene,
                Map.of(
                        "type",
                        "mix",
                        "parts",
                        List.of(
                                Map.of("portion", "1/3", "method", equal()),
                                Map.of(
                                        "portion",
                                        "2/3",
                                        "method",
                                        Map.of("type", "equal", "nations", List.of("ITA"))))),
                "15.00 15.00 60.00");
        // Averages of 40 and 60, of 10 and 30, which make 50 and 20.
        assertDivided(
                scene,
                Map.of(
                        "type",
                        "key",
                        "nations",
                        List.of("DEU", "FRA"),
                        "years",
                        List.of(year(2024, "40", "10"), year(2025, "60", "30"))),
                "64.29 25.71");
    }

    @Test
    void aKeyComesFromAPublishedTableKeptVerbatim() {
        Scene scene = Scene.of("DEU", "FRA");
        Map<String, Object> table = Map.of(
                "name",
                "Gross national income",
                "source",
                "Statistical office",
                "years",
                List.of(year(2023, "4000.0", "2900"), year(2024, "4100", "3000"), year(2025, "4200", "3100")));
        String id = upload(scene, table)
                .statusCode(201)
                .body("number", equalTo(1))
                .extract()
                .path("id");
        upload(scene, table).statusCode(201).body("number", equalTo(2));
        scene.reader().get("/v1/key-tables/{id}", id).then().body("years[0].values[0].weight", equalTo("4000.0"));
        scene.reader().get("/v1/consortia/{id}/key-tables", scene.id()).then().body("items", hasSize(2));
        Map<String, Object> key = new HashMap<>(Map.of(
                "type", "key-table", "tableId", id, "years", List.of(2023, 2024, 2025), "nations", scene.nations()));
        // Averages 4100 and 3000 of 7100.00.
        scene.assess(scene.adoptedBudget("EUR", "7100.00"), scene.adoptedShare(share(key)))
                .statusCode(201)
                .body("basis.costShareMethod", equalTo("key-table"))
                .body("lines.assessed.value", equalTo(List.of("4100.00", "3000.00")));
        key.put("years", List.of(2022));
        scene.propose("cost-shares", share(key)).statusCode(422).body("code", equalTo("key-year-unknown"));
        key.put("tableId", UUID.randomUUID());
        scene.propose("cost-shares", share(key)).statusCode(422).body("code", equalTo("key-table-unknown"));
    }

    @Test
    void theAdministrationAndAWorkPackageHaveTheirOwnKeys() {
        Scene scene = Scene.of("DEU", "FRA", "ITA");
        UUID project = scene.project("DEU", "FRA", "ITA");
        UUID workPackage = scene.workPackage(project);
        Map<String, Object> share = share(Map.of(
                "type",
                "mix",
                "parts",
                List.of(
                        Map.of("kind", "ADMINISTRATIVE", "method", equal()),
                        Map.of(
                                "workPackageId",
                                workPackage,
                                "method",
                                Map.of("type", "equal", "nations", List.of("ITA"))))));
        Map<String, Object> budget = Scene.budget("EUR", "10.00");
        budget.put("projectId", project);
        budget.put("lines", List.of(line("ADMINISTRATIVE", null, "10.00"), line("PROJECT", workPackage, "7.00")));
        scene.assess(adopted(scene, budget), scene.adoptedShare(share))
                .statusCode(201)
                .body("lines.nation", equalTo(List.of("DEU", "FRA", "ITA")))
                .body("lines.assessed.value", equalTo(List.of("5.00", "5.00", "7.00")))
                .body("lines[0].weight", equalTo("5/17"));
        budget.put("lines", List.of(line("PROJECT", null, "10.00")));
        scene.assess(adopted(scene, budget), scene.adoptedShare(share))
                .statusCode(409)
                .body("code", equalTo("budget-line-without-key"));
    }

    @Test
    void aLineTellsTheConstraintThatHoldsIt() {
        Scene scene = Scene.of("DEU", "FRA", "ITA");
        Map<String, Object> share =
                Scene.share("100", Scene.line("DEU", "60"), Scene.line("FRA", "39"), Scene.line("ITA", "1"));
        share.put(
                "constraints",
                List.of(
                        Map.of("type", "ceiling", "portion", "1/2", "clause", "7.1"),
                        Map.of("type", "floor", "nations", List.of("ITA"), "portion", "0.05", "clause", "7.2")));
        String id = scene.adoptedShare(share);
        scene.reader()
                .get("/v1/cost-shares/{id}", id)
                .then()
                .body("scale.weight", equalTo(List.of("50", "45", "5")))
                .body("method.weights[0].weight", equalTo("60"))
                .body("constraints[1].clause", equalTo("7.2"));
        scene.assess(scene.adoptedBudget("EUR", "100.00"), id)
                .statusCode(201)
                .body("lines.assessed.value", equalTo(List.of("50.00", "45.00", "5.00")))
                .body("lines[0].limit.bound", equalTo("CEILING"))
                .body("lines[0].limit.clause", equalTo("7.1"))
                .body("lines[1].limit", nullValue())
                .body("lines[2].limit.bound", equalTo("FLOOR"));
    }

    @Test
    void anAbsoluteCeilingHoldsOverAllBudgetsAndOneThatCannotCarryIsRefused() {
        Scene scene = Scene.of("DEU", "FRA");
        Map<String, Object> share = scene.equal();
        share.put("constraints", List.of(most("DEU", "70.00", "7.4"), most("FRA", "110.00", "7.5")));
        String id = scene.adoptedShare(share);
        scene.assess(scene.adoptedBudget("EUR", "100.00"), id)
                .body("lines.assessed.value", equalTo(List.of("50.00", "50.00")));
        scene.assess(scene.adoptedBudget("EUR", "50.00"), id)
                .body("lines.assessed.value", equalTo(List.of("20.00", "30.00")))
                .body("lines[0].limit.clause", equalTo("7.4"));
        // 30.00 of FRA's 110.00 are left, and nothing of DEU's.
        scene.assess(scene.adoptedBudget("EUR", "30.01"), id)
                .statusCode(409)
                .body("code", equalTo("ceilings-below-total"))
                .body("nations", equalTo(List.of("DEU", "FRA")))
                .body("clauses", equalTo(List.of("7.4", "7.5")));
        scene.assess(scene.adoptedBudget("USD", "1.00"), id).body("code", equalTo("ceiling-in-other-currency"));
    }

    @Test
    void whatCanNeverDivideIsRefusedWhenProposed() {
        Scene scene = Scene.of("DEU", "FRA");
        assertRefused(scene, "all-weights-zero", "/method", weights("usage", "0", "0", "0"));
        assertRefused(
                scene,
                "nation-not-taking-part",
                "/method/nations/1",
                Map.of("type", "equal", "nations", List.of("DEU", "JPN")));
        Map<String, Object> share = scene.equal();
        share.put("constraints", List.of(bound("floor", "3/5"), bound("ceiling", "2/5")));
        scene.propose("cost-shares", share)
                .statusCode(422)
                .body("code", equalTo("floor-above-ceiling"))
                .body("errors[0].pointer", equalTo("/constraints"))
                .body("clauses", hasItem("7.2"));
        share.put("constraints", List.of(bound("ceiling", "2/5")));
        scene.propose("cost-shares", share).statusCode(422).body("code", equalTo("ceilings-below-total"));
        share.put("constraints", List.of(bound("floor", "1/5"), bound("ceiling", "3")));
        scene.propose("cost-shares", share)
                .statusCode(422)
                .body("code", equalTo("portion-out-of-range"))
                .body("errors[0].pointer", equalTo("/constraints/1"));
    }

    @Test
    void anAdoptedLaterVersionTakesItsPlace() {
        Scene scene = Scene.of("DEU", "FRA");
        String first = scene.adoptedShare(scene.equal());
        Map<String, Object> next = scene.equal();
        next.put("validFrom", "2026-01-01");
        String second = scene.adoptedShare(next);
        scene.reader()
                .get("/v1/cost-shares/{id}", first)
                .then()
                .body("validUntil", equalTo("2025-12-31"))
                .body("supersededBy", equalTo(second));
        scene.assess(scene.adoptedBudget("EUR", "1.00"), first)
                .statusCode(409)
                .body("code", equalTo("cost-share-superseded"));
        scene.assess(scene.adoptedBudget("EUR", "1.00"), second).statusCode(201);
    }

    private static void assertRefused(Scene scene, String code, String pointer, Map<String, Object> method) {
        scene.propose("cost-shares", share(method))
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    private static void assertDivided(Scene scene, Map<String, Object> method, String... amountsThenNations) {
        var answer = scene.assess(scene.adoptedBudget("EUR", "90.00"), scene.adoptedShare(share(method)))
                .statusCode(201)
                .body("basis.costShareMethod", equalTo(method.get("type")))
                .body("lines.assessed.value", equalTo(List.of(amountsThenNations[0].split(" "))));
        if (amountsThenNations.length > 1) {
            answer.body("lines.nation", equalTo(List.of(amountsThenNations[1].split(" "))));
        }
    }

    private static Map<String, Object> share(Map<String, Object> method) {
        Map<String, Object> share =
                new HashMap<>(Map.of("name", "Key " + UUID.randomUUID(), "method", method, "validFrom", "2026-01-01"));
        share.put("clause", "7");
        return share;
    }

    private static String adopted(Scene scene, Map<String, Object> budget) {
        String id = scene.propose("budgets", budget).statusCode(201).extract().path("id");
        scene.adopt("BUDGET", id);
        return id;
    }

    private static Map<String, Object> line(String kind, UUID workPackage, String amount) {
        Map<String, Object> line =
                new HashMap<>(Map.of("kind", kind, "title", "Line", "amount", Scene.money("EUR", amount)));
        line.put("workPackageId", workPackage);
        return line;
    }

    private static Map<String, Object> equal() {
        return Map.of("type", "equal", "nations", List.of("DEU", "FRA"));
    }

    private static Map<String, Object> weights(String type, String deu, String fra, String ita) {
        return Map.of(
                "type",
                type,
                "weights",
                ita.equals("0") && fra.equals("0")
                        ? List.of(weight("DEU", deu), weight("FRA", fra))
                        : List.of(weight("DEU", deu), weight("FRA", fra), weight("ITA", ita)));
    }

    private static Map<String, Object> weight(String nation, String weight) {
        return Scene.line(nation, weight);
    }

    private static Map<String, Object> year(int year, String deu, String fra) {
        return Map.of("year", year, "values", List.of(weight("DEU", deu), weight("FRA", fra)));
    }

    private static Map<String, Object> most(String nation, String amount, String clause) {
        return Map.of(
                "type", "absolute-ceiling", "nation", nation, "amount", Scene.money("EUR", amount), "clause", clause);
    }

    private static Map<String, Object> bound(String type, String portion) {
        return Map.of("type", type, "portion", portion, "clause", "7.2");
    }

    private static ValidatableResponse upload(Scene scene, Map<String, Object> table) {
        return scene.propose("key-tables", table);
    }
}
