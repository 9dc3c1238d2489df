package org.minilateral.funding;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Tokens;

/** 100.00 assessed in thirds (33.34, 33.33, 33.33), and a later version by halves and quarters that holds from the start. */
@QuarkusTest
class AdjustmentTest {

    private static final String ADJUST = "/v1/assessments/{id}/adjustments";

    @Test
    void onlyTheDifferencesAreBookedAndWhatWasAssessedStays() {
        Scene scene = Scene.of("DEU", "FRA", "ITA");
        String assessment = scene.assessment(scene.equal(), "EUR", "100.00");
        String newer = newer(scene, "2026-01-01");
        post(scene, "/v1/assessments/{id}/adjustment-previews", assessment, newer)
                .statusCode(200)
                .body("number", nullValue())
                .body("lines.adjusted.value", equalTo(List.of("16.66", "-8.33", "-8.33")));
        post(scene, ADJUST, assessment, newer)
                .statusCode(201)
                .body("number", equalTo("AD-" + Year.now(ZoneOffset.UTC) + "-0001"))
                .body("costShareNumber", equalTo(2))
                .body("lines.exactShare", equalTo(List.of("50", "25", "25")))
                .body("lines.exactDifference", equalTo(List.of("50/3", "-25/3", "-25/3")))
                .body("lines.carryIn", equalTo(List.of("-1/150", "1/300", "1/300")))
                .body("lines.adjusted.value", equalTo(List.of("16.66", "-8.33", "-8.33")))
                .body("lines.carryOut", everyItem(equalTo("0")))
                .body("credited.value", equalTo("0.00"))
                .body("entryNumber", notNullValue());
        scene.reader()
                .get("/v1/assessments/{id}", assessment)
                .then()
                .body("lines.assessed.value", equalTo(List.of("33.34", "33.33", "33.33")))
                .body("owed.amount.value", equalTo(List.of("50.00", "25.00", "25.00")))
                .body("adjustments", hasSize(1));
        post(scene, ADJUST, assessment, newer).statusCode(422).body("code", equalTo("cost-share-not-newer"));
    }

    @Test
    void callsThatFollowDivideWhatIsLeftAndCloseExactly() {
        Scene scene = Scene.of("DEU", "FRA", "ITA");
        String assessment = scene.assessment(scene.equal(), "EUR", "100.00");
        // 20.00 of each: 30.00, 5.00 and 5.00 are left.
        scene.call(assessment, "EUR", "60.00").statusCode(201);
        post(scene, ADJUST, assessment, newer(scene, "2026-01-01"))
                .body("lines.toCall.value", equalTo(List.of("30.00", "5.00", "5.00")));
        // Of 15.01 these are 11.2575 and twice 1.87625: two cents are left, for the largest remainders.
        scene.call(assessment, "EUR", "15.01")
                .body("lines.billed.value", equalTo(List.of("11.26", "1.88", "1.87")))
                .body("sequence", equalTo(2));
        scene.call(assessment, "EUR", "24.99").body("lines.billed.value", equalTo(List.of("18.74", "3.12", "3.13")));
        scene.call(assessment, "EUR", "0.01").statusCode(409).body("code", equalTo("call-exceeds-assessment"));
    }

    @Test
    void whatWasCalledBeyondItIsOwedToTheNationAndCalledFromTheOthers() {
        Scene scene = Scene.of("DEU", "FRA", "ITA");
        String assessment = scene.assessment(scene.equal(), "EUR", "100.00");
        scene.call(assessment, "EUR", "90.00").statusCode(201);
        post(scene, ADJUST, assessment, newer(scene, "2026-01-01"))
                .statusCode(201)
                .body("credited.value", equalTo("10.00"))
                .body("lines.credited.value", equalTo(List.of("0.00", "5.00", "5.00")))
                .body("lines.toCall.value", equalTo(List.of("20.00", "0.00", "0.00")));
        scene.reader()
                .get("/v1/assessments/{id}", assessment)
                .then()
                .body("remaining.value", equalTo("20.00"))
                .body("credited.value", equalTo("10.00"));
        scene.call(assessment, "EUR", "20.00")
                .statusCode(201)
                .body("lines.billed.value", equalTo(List.of("20.00", "0.00", "0.00")));
        var balances = scene.reader()
                .get("/v1/consortia/{id}/trial-balance", scene.id())
                .then()
                .statusCode(200);
        // Owed again: twice 5.00; revenue 100.00; called 110.00; nothing left to be called.
        account(balances, "SURPLUS_PAYABLE", "FRA", "-5.00");
        account(balances, "CONTRIBUTIONS", "DEU", "-50.00");
        account(balances, "CONTRIBUTIONS", "ITA", "-25.00");
        account(balances, "RECEIVABLE_CALLED", "DEU", "50.00");
        account(balances, "RECEIVABLE_NOT_CALLED", "FRA", "0.00");
        new Treasury(scene).assertTiesOut("currency=EUR");
    }

    @Test
    void aSecondChangeStartsWhereTheFirstOneEnded() {
        Scene scene = Scene.of("DEU", "FRA", "ITA");
        String assessment = scene.assessment(scene.equal(), "EUR", "100.00");
        scene.call(assessment, "EUR", "90.00").statusCode(201);
        post(scene, ADJUST, assessment, newer(scene, "2026-01-01")).statusCode(201);
        Map<String, Object> back = scene.equal();
        back.put("validFrom", "2025-01-01");
        // FRA and ITA were called 30.00 and given back 5.00 each; they owe a third again.
        post(scene, ADJUST, assessment, scene.adoptedShare(back))
                .statusCode(201)
                .body("lines.toCall.value", equalTo(List.of("3.34", "8.33", "8.33")))
                .body("credited.value", equalTo("0.00"));
        scene.call(assessment, "EUR", "20.00").body("lines.billed.value", equalTo(List.of("3.34", "8.33", "8.33")));
    }

    @Test
    void theCarryOfAllAssessmentsRunsOnThroughAnAdjustment() {
        Scene scene = Scene.of("DEU", "FRA", "ITA");
        String share = scene.adoptedShare(scene.equal());
        String first = scene.assess(scene.adoptedBudget("EUR", "100.00"), share)
                .extract()
                .path("id");
        String second = scene.assess(scene.adoptedBudget("EUR", "100.00"), share)
                .extract()
                .path("id");
        String newer = newer(scene, "2026-01-01");
        // Assessed so far 66.67, 66.67 and 66.66 of exactly 200/3 each.
        List<String> open = post(scene, ADJUST, first, newer)
                .body("lines.carryIn", equalTo(List.of("-1/300", "-1/300", "1/150")))
                .extract()
                .path("lines.carryOut");
        post(scene, ADJUST, second, newer)
                .body("lines.carryIn", equalTo(open))
                .body("lines.carryOut", everyItem(equalTo("0")));
    }

    @Test
    void onlyAnAdoptedLaterVersionForTheWholeYearAdjusts() {
        Scene scene = Scene.of("DEU", "FRA", "ITA");
        String assessment = scene.assessment(scene.equal(), "EUR", "100.00");
        post(scene, ADJUST, assessment, newer(scene, "2026-07-01"))
                .statusCode(409)
                .body("code", equalTo("cost-share-not-retroactive"));
        String proposed = scene.propose("cost-shares", halves("2026-01-01"))
                .statusCode(201)
                .extract()
                .path("id");
        post(scene, ADJUST, assessment, proposed).statusCode(409).body("code", equalTo("decision-required"));
        Map<String, Object> other = halves("2026-01-01");
        other.put("name", "Another key");
        post(scene, ADJUST, assessment, scene.adoptedShare(other))
                .statusCode(422)
                .body("code", equalTo("cost-share-not-newer"));
        scene.adopt("COST_SHARE", proposed);
        As.as("finance-officer", "FRA")
                .body(Map.of("costShareId", proposed))
                .post(ADJUST, assessment)
                .then()
                .statusCode(403);
    }

    @Test
    void theSameRequestAdjustsOnce() {
        Scene scene = Scene.of("DEU", "FRA", "ITA");
        String assessment = scene.assessment(scene.equal(), "EUR", "100.00");
        Map<String, Object> wanted = Map.of("costShareId", newer(scene, "2026-01-01"));
        for (int i = 0; i < 2; i++) {
            As.bearing(Tokens.as("finance-officer", "DEU"), "adjust " + assessment)
                    .body(wanted)
                    .post(ADJUST, assessment)
                    .then()
                    .statusCode(201);
        }
        scene.reader().get("/v1/assessments/{id}", assessment).then().body("adjustments", hasSize(1));
    }

    private static void account(ValidatableResponse balances, String kind, String nation, String amount) {
        String side = amount.startsWith("-") ? "credit" : "debit";
        balances.body(
                "accounts.find { it.kind == '" + kind + "' && it.nation == '" + nation + "' }." + side + ".value",
                equalTo(amount.replace("-", "")));
    }

    private static Map<String, Object> halves(String validFrom) {
        Map<String, Object> share =
                Scene.share("100", Scene.line("DEU", "50"), Scene.line("FRA", "25"), Scene.line("ITA", "25"));
        share.put("validFrom", validFrom);
        return share;
    }

    private static String newer(Scene scene, String validFrom) {
        return scene.adoptedShare(halves(validFrom));
    }

    private static ValidatableResponse post(Scene scene, String path, String assessment, String costShare) {
        return scene.officer()
                .body(Map.of("costShareId", costShare))
                .post(path, assessment)
                .then();
    }
}
