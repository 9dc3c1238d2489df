package org.minilateral.funding;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentTest {

    @Test
    void spacelabIsDividedToTheCent() {
        Scene scene = Spacelab.scene();
        var assessment = scene.assess(scene.adoptedBudget("EUR", "7000000.00"), scene.adoptedShare(Spacelab.share()))
                .statusCode(201)
                .body("number", matchesPattern("AS-[0-9]{4}-0001"))
                .body("entryNumber", matchesPattern("JE-[0-9]{4}-000001"))
                .body("lines.find { it.underwritten }.nation", equalTo("DEU"))
                .body("lines.find { it.underwritten }.assessed.value", equalTo("108500.00"))
                .body("lines.find { it.underwritten }.weight", equalTo("1.55"))
                .body("basis.clause", equalTo("12.3"));
        Spacelab.OWED.forEach((nation, owed) -> assessment.body(
                "lines.find { it.nation == '" + nation + "' && !it.underwritten }.assessed.value", equalTo(owed)));
    }

    @Test
    void noMoneyWithoutDecisions() {
        Scene scene = Scene.of("DEU", "FRA");
        String budget =
                scene.propose("budgets", Scene.budget("EUR", "10.00")).extract().path("id");
        String share = scene.propose("cost-shares", scene.equal()).extract().path("id");
        scene.assess(budget, share)
                .statusCode(409)
                .body("code", equalTo("decision-required"))
                .body("lacking.what", hasItems("budget", "cost-share"))
                .body("lacking.id", hasItems(budget, share));
        scene.adopt("BUDGET", budget);
        scene.assess(budget, share).statusCode(409).body("lacking.what", equalTo(List.of("cost-share")));
        scene.adopt("COST_SHARE", share);
        scene.assess(budget, share).statusCode(201);
    }

    @Test
    void whoIsChargedHadAVoteOnTheBudgetToo() {
        Scene scene = Scene.of("DEU", "FRA");
        String budget =
                scene.propose("budgets", Scene.budget("EUR", "10.00")).extract().path("id");
        scene.decide("adopted", "BUDGET", budget, null, List.of("DEU"));
        scene.assess(budget, scene.adoptedShare(scene.equal()))
                .statusCode(409)
                .body("code", equalTo("decision-required"))
                .body("lacking.reason", equalTo(List.of("Without a vote in the decision on Budget: FRA.")));
    }

    @Test
    void aProjectsKeyDoesNotDivideTheConsortiumsBudget() {
        Scene scene = Scene.of("DEU", "FRA");
        Map<String, Object> share = scene.equal();
        share.put("projectId", scene.project("DEU", "FRA"));
        scene.assess(scene.adoptedBudget("EUR", "10.00"), scene.adoptedShare(share))
                .statusCode(409)
                .body("code", equalTo("decision-required"))
                .body("lacking.what", equalTo(List.of("cost-share")));
    }

    @Test
    void whoHasLeftIsNotCharged() {
        Scene scene = Scene.of("DEU", "FRA");
        String share = scene.adoptedShare(scene.equal());
        String budget = scene.adoptedBudget("EUR", "10.00");
        scene.standing("FRA", "WITHDRAWN");
        scene.assess(budget, share).statusCode(409).body("code", equalTo("decision-required"));
    }

    @Test
    void aGapIsNotDividedAmongTheOthers() {
        Scene scene = Scene.of("DEU", "FRA");
        String share = scene.adoptedShare(Scene.share("100", Scene.line("DEU", "60"), Scene.line("FRA", "38.45")));
        scene.assess(scene.adoptedBudget("EUR", "10.00"), share)
                .statusCode(409)
                .body("code", equalTo("share-has-gap"))
                .body("gap", equalTo("1.55"));
    }

    @Test
    void aBudgetIsAssessedOnce() {
        Scene scene = Scene.of("DEU", "FRA");
        String budget = scene.adoptedBudget("EUR", "10.00");
        String share = scene.adoptedShare(scene.equal());
        scene.assess(budget, share).statusCode(201);
        scene.assess(budget, share).statusCode(409).body("code", equalTo("budget-assessed-once"));
    }

    @Test
    void theCarryRunsOnFromAssessmentToAssessment() {
        Scene scene = Scene.of("AUS", "GBR", "USA");
        String share = scene.adoptedShare(scene.equal());
        scene.assess(scene.adoptedBudget("EUR", "100.00"), share)
                .body("lines.assessed.value", equalTo(List.of("33.34", "33.33", "33.33")))
                .body("lines.exactShare", equalTo(List.of("100/3", "100/3", "100/3")))
                .body("lines.carryOut", equalTo(List.of("-1/150", "1/300", "1/300")));
        scene.assess(scene.adoptedBudget("EUR", "100.00"), share)
                .body("lines.carryIn", equalTo(List.of("-1/150", "1/300", "1/300")))
                .body("lines.assessed.value", equalTo(List.of("33.33", "33.34", "33.33")));
    }

    @Test
    void budgetAndCostShareAreOfThisConsortium() {
        Scene scene = Scene.of("DEU", "FRA");
        Scene other = Scene.of("DEU", "FRA");
        scene.assess(other.adoptedBudget("EUR", "10.00"), scene.adoptedShare(scene.equal()))
                .statusCode(422)
                .body("code", equalTo("budget-unknown"))
                .body("errors[0].pointer", equalTo("/budgetId"));
        scene.assess(scene.adoptedBudget("EUR", "10.00"), UUID.randomUUID().toString())
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/costShareId"));
    }

    @Test
    void aCostShareOfALaterYearDoesNotHoldYet() {
        Scene scene = Scene.of("DEU", "FRA");
        Map<String, Object> share = scene.equal();
        share.put("validFrom", "2027-01-01");
        scene.assess(scene.adoptedBudget("EUR", "10.00"), scene.adoptedShare(share))
                .statusCode(409)
                .body("code", equalTo("cost-share-not-valid-yet"));
    }
}
