package org.minilateral.funding;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BudgetTest {

    @Test
    void aBudgetIsProposedChangedAndAdopted() {
        Scene scene = Scene.of("DEU", "FRA");
        String id = proposed(scene);
        change(scene, id, "\"0\"", "250.00").statusCode(200).body("total.value", equalTo("250.00"));
        String subject = read(scene, id)
                .body("revision", equalTo(2))
                .body("decisionSubject", not(equalTo(id)))
                .extract()
                .path("decisionSubject");
        scene.adopt("BUDGET", subject);
        read(scene, id).body("state", equalTo("ADOPTED")).body("notAdopted", nullValue());
        change(scene, id, "*", "1.00").statusCode(409).body("code", equalTo("budget-adopted"));
        scene.reader()
                .get("/v1/consortia/{id}/budgets", scene.id())
                .then()
                .body("items.id", hasItem(id))
                .body("items[0].lines[0].amount.value", equalTo("250.00"));
    }

    @Test
    void whatNationsHaveNotReadIsNotAdopted() {
        Scene scene = Scene.of("DEU", "FRA");
        String id = proposed(scene);
        change(scene, id, "*", "999999.00").statusCode(200);
        scene.adopt("BUDGET", id);
        read(scene, id).body("state", equalTo("PROPOSED")).body("notAdopted.code", equalTo("text-changed-since"));
    }

    @Test
    void aChangeSaysWhatItIsBasedOn() {
        Scene scene = Scene.of("DEU", "FRA");
        String id = proposed(scene);
        scene.manager()
                .body(text("2.00"))
                .put("/v1/budgets/{id}", id)
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-required"));
        change(scene, id, "\"7\"", "2.00").statusCode(412).body("code", equalTo("stale"));
    }

    @Test
    void aDecisionInANarrowerScopeDoesNotAdoptIt() {
        Scene scene = Scene.of("DEU", "FRA");
        String id = proposed(scene);
        scene.decide("adopted", "BUDGET", id, scene.project("DEU", "FRA"), scene.nations());
        read(scene, id).body("state", equalTo("PROPOSED")).body("notAdopted.code", equalTo("scope-not-covered"));
    }

    @Test
    void aLineIsForAWorkPackageOfTheScope() {
        Scene scene = Scene.of("DEU", "FRA");
        UUID project = scene.project("DEU", "FRA");
        UUID other = scene.project("DEU");
        Map<String, Object> budget = Scene.budget("EUR", "1.00");
        budget.put("projectId", project);
        budget.put("lines", List.of(projectLine(scene.workPackage(project))));
        scene.propose("budgets", budget).statusCode(201).body("lines[0].kind", equalTo("PROJECT"));
        budget.put("lines", List.of(projectLine(scene.workPackage(other))));
        scene.propose("budgets", budget)
                .statusCode(422)
                .body("code", equalTo("work-package-unknown"))
                .body("errors[0].pointer", equalTo("/lines/0/workPackageId"));
    }

    private static Map<String, Object> projectLine(UUID workPackage) {
        return Map.of(
                "kind",
                "PROJECT",
                "workPackageId",
                workPackage,
                "title",
                "Design",
                "amount",
                Scene.money("EUR", "12.00"));
    }

    private static String proposed(Scene scene) {
        return scene.propose("budgets", Scene.budget("EUR", "100.00", "20.50"))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("total.value", equalTo("120.50"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse change(Scene scene, String id, String seen, String amount) {
        return scene.manager()
                .header("If-Match", seen)
                .body(text(amount))
                .put("/v1/budgets/{id}", id)
                .then();
    }

    private static Map<String, Object> text(String amount) {
        return Scene.budget("EUR", amount);
    }

    private static ValidatableResponse read(Scene scene, String id) {
        return scene.reader().get("/v1/budgets/{id}", id).then().statusCode(200);
    }
}
