package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.minilateral.funding.Costs.cost;
import static org.minilateral.funding.Costs.refused;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.ServiceDatabase;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class ClaimTest {

    private final Scene scene = Scene.of("DEU", "FRA");

    @Test
    void anApprovedClaimIsAnExpenseOfItsWorkPackageAndOwedToItsNation() {
        Costs costs = Costs.of(scene, "1000.00");
        String claim = costs.submit("FRA", costs.claim(cost("PERSONNEL", "400.00"), cost("OVERHEAD", "100.00")))
                .statusCode(201)
                .body("number", matchesPattern("CL-[0-9]{4}-0001"))
                .body("state", equalTo("SUBMITTED"))
                .body("claimed.value", equalTo("500.00"))
                .body("eligibilityRules", equalTo(1))
                .extract()
                .path("id");
        costs.check(claim).statusCode(201).body("state", equalTo("CHECKED")).body("entryNumber", nullValue());
        costs.approve(claim)
                .statusCode(201)
                .body("state", equalTo("APPROVED"))
                .body("approved.value", equalTo("500.00"))
                .body("open.value", equalTo("500.00"))
                .body("entryNumber", notNullValue());
        scene.reader()
                .get("/v1/consortia/{id}/trial-balance", scene.id())
                .then()
                .body(
                        "accounts.find { it.kind == 'EXPENSE' && it.workPackageId == '" + costs.workPackage()
                                + "' }.debit.value",
                        equalTo("500.00"))
                .body(
                        "accounts.find { it.kind == 'CLAIMS_PAYABLE' && it.nation == 'FRA' }.credit.value",
                        equalTo("500.00"));
    }

    @Test
    void refusedLinesAreNotPaidAndOverheadFollowsThePersonnelThatIs() {
        Costs costs = Costs.of(scene, "1000.00");
        String claim = costs.submit(
                        "FRA",
                        costs.claim(
                                cost("PERSONNEL", "200.00"), cost("PERSONNEL", "200.00"), cost("OVERHEAD", "100.00")))
                .statusCode(201)
                .extract()
                .path("id");
        costs.check(claim, refused(1)).statusCode(201).body("costs[1].rejection", equalTo("Not for this work"));
        // A quarter of the 200.00 that are left is 50.00, and overhead still asks for 100.00.
        costs.approve(claim)
                .statusCode(422)
                .body("code", equalTo("overhead-exceeds-portion"))
                .body("errors[0].pointer", equalTo("/costs/2/amount"))
                .body("rule", equalTo("overhead"))
                .body("clause", equalTo("9.3"));
        costs.approve(claim, refused(2))
                .statusCode(201)
                .body("state", equalTo("PARTLY_APPROVED"))
                .body("approved.value", equalTo("200.00"));
        costs.approve(claim).statusCode(409).body("code", equalTo("claim-state"));
    }

    @Test
    void aRejectedClaimSaysWhyAndItsDocumentsMayBeClaimedAgain() {
        Costs costs = Costs.of(scene, "1000.00");
        Map<String, Object> claim = costs.claim(cost("PERSONNEL", "10.00"));
        String first = costs.submit("FRA", claim).statusCode(201).extract().path("id");
        costs.submit("FRA", claim)
                .statusCode(422)
                .body("code", equalTo("evidence-claimed-once"))
                .body("errors[0].pointer", equalTo("/costs/0/evidence/0/sha256"))
                .body("clause", equalTo("9.7"));
        costs.approver()
                .body(Map.of("reason", "Another work package"))
                .post("/v1/claims/{id}/rejections", first)
                .then()
                .statusCode(201)
                .body("state", equalTo("REJECTED"))
                .body("rejection", equalTo("Another work package"));
        costs.check(first).statusCode(409).body("code", equalTo("claim-state"));
        costs.submit("FRA", claim).statusCode(201);
    }

    @Test
    void aDocumentThatShowsAnotherConsortiumsCostIsNothingToThisOne() {
        Map<String, Object> cost = cost("PERSONNEL", "10.00");
        Costs here = Costs.of(scene, "1000.00");
        Costs there = Costs.of(Scene.of("DEU", "FRA"), "1000.00");
        here.submit("FRA", here.claim(cost)).statusCode(201);
        there.submit("FRA", there.claim(cost)).statusCode(201);
    }

    @Test
    void everyRuleNamesItsLineAndItsClause() {
        Costs costs = Costs.of(scene, "10000.00");
        Map<String, Object> unseen = cost("PERSONNEL", "100.01");
        unseen.remove("evidence");
        Map<String, Object> dear = cost("EQUIPMENT", "500.01");
        costs.submit("FRA", costs.claim(cost("TRAVEL", "5.00"), unseen, dear, cost("OVERHEAD", "25.01")))
                .statusCode(422)
                .body("code", equalTo("category-not-allowed"))
                .body("errors[0].pointer", equalTo("/costs/0/category"))
                .body(
                        "findings.pointer",
                        equalTo(List.of(
                                "/costs/0/category", "/costs/3/amount", "/costs/2/amount", "/costs/1/evidence")))
                .body("findings.clause", equalTo(List.of("9.1", "9.3", "9.4", "9.6")))
                .body("findings.rule", hasItem("ceiling"));
    }

    @Test
    void aCeilingCountsAllClaimsOfTheWorkPackageThatWereNotRefused() {
        Costs costs = Costs.of(scene, "10000.00");
        String first = costs.submitted("FRA", "EQUIPMENT", "300.00");
        costs.submit("DEU", costs.claim(cost("EQUIPMENT", "200.01")))
                .statusCode(422)
                .body("code", equalTo("category-ceiling-exceeded"))
                .body("clause", equalTo("9.4"));
        costs.submit("DEU", costs.claim(cost("EQUIPMENT", "200.00"))).statusCode(201);
        scene.officer()
                .body(Map.of("reason", "Not delivered"))
                .post("/v1/claims/{id}/rejections", first)
                .then()
                .statusCode(201);
        costs.submit("FRA", costs.claim(cost("EQUIPMENT", "300.00"))).statusCode(201);
    }

    @Test
    void noClaimWithoutRulesAndABudgetThatDecisionsAdopted() {
        Costs costs = Costs.of(scene, "100.00");
        Map<String, Object> older = costs.claim(cost("PERSONNEL", "10.00"));
        older.put("period", Map.of("from", (Costs.YEAR - 1) + "-12-01", "to", Costs.YEAR + "-01-31"));
        costs.submit("FRA", older).statusCode(409).body("code", equalTo("decision-required"));
        Costs unplanned =
                new Costs(scene, costs.project(), scene.workPackage(costs.project()), costs.budget(), costs.rules());
        unplanned
                .submit("FRA", unplanned.claim(cost("PERSONNEL", "10.00")))
                .statusCode(409)
                .body("code", equalTo("decision-required"));
    }

    @Test
    void noMoreIsApprovedThanTheBudgetHolds() {
        Costs costs = Costs.of(scene, "100.00");
        costs.approved("FRA", "60.00");
        String second = costs.submitted("FRA", "PERSONNEL", "40.01");
        costs.check(second).statusCode(201);
        costs.approve(second)
                .statusCode(409)
                .body("code", equalTo("budget-line-exhausted"))
                .body("available.value", equalTo("40.00"));
    }

    @Test
    void whoPutItInNeitherChecksNorApprovesNorRejectsIt() {
        Costs costs = Costs.of(scene, "100.00");
        String own = scene.officer()
                .body(costs.claim(cost("PERSONNEL", "10.00")))
                .post("/v1/consortia/{id}/claims", scene.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        costs.check(own).statusCode(403).body("code", equalTo("four-eyes"));
        scene.officer()
                .body(Map.of("reason", "Mine"))
                .post("/v1/claims/{id}/rejections", own)
                .then()
                .statusCode(403);
        // One person who holds both roles: what they checked they don't approve.
        String both = Tokens.signed(Tokens.claims("finance-officer", "DEU")
                .subject("both")
                .claim("realm_access", Map.of("roles", List.of("finance-officer", "approver"))));
        As.bearing(both)
                .body(Map.of())
                .post("/v1/claims/{id}/checks", own)
                .then()
                .statusCode(201);
        As.bearing(both)
                .body(Map.of())
                .post("/v1/claims/{id}/approvals", own)
                .then()
                .statusCode(403)
                .body("code", equalTo("four-eyes"));
        costs.approve(own).statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update claim set checker = submitter where id = '%s'",
                "update claim set state = 'APPROVED' where id = '%s'",
                "update claim set state = 'PAID', approved = claimed, paid = claimed where id = '%s'",
                "update claim set rejecter = submitter, rejection = 'x', state = 'REJECTED' where id = '%s'"
            })
    void theDatabaseItselfKeepsFourEyes(String sql) throws SQLException {
        Costs costs = Costs.of(scene, "100.00");
        String claim = costs.submitted("FRA", "PERSONNEL", "10.00");
        try (var connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql.formatted(claim))).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void otherNationsSeeTheClaimAndOthersStillDoNotKnowOfIt() {
        Scene three = Scene.of("DEU", "FRA", "ITA");
        Costs costs = Costs.of(three, "100.00");
        String claim = costs.submitted("FRA", "PERSONNEL", "10.00");
        As.as("auditor", "ITA").get("/v1/claims/{id}", claim).then().statusCode(200);
        costs.approver().get("/v1/claims/{id}", claim).then().statusCode(200);
        As.as("approver", "ITA").get("/v1/claims/{id}", claim).then().statusCode(403);
        As.as("auditor", "AUS").get("/v1/claims/{id}", claim).then().statusCode(404);
        As.as("finance-officer", "FRA")
                .body(Map.of())
                .post("/v1/claims/{id}/checks", claim)
                .then()
                .statusCode(403);
        three.reader()
                .get("/v1/consortia/{id}/claims?state=SUBMITTED&nation=FRA", three.id())
                .then()
                .body("items", hasSize(1));
        three.reader()
                .get("/v1/consortia/{id}/claims?state=PAID", three.id())
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void followersAreToldStepByStep() {
        Costs costs = Costs.of(scene, "100.00");
        String claim = costs.approved("FRA", "10.00");
        assertThat(Feed.of(scene.id().toString(), Tokens.as("auditor", "FRA")))
                .filteredOn(event -> event.get("subject").equals("claims/" + claim))
                .extracting(event -> event.get("type"))
                .containsExactly(
                        "org.minilateral.funding.claim-submitted.v1",
                        "org.minilateral.funding.claim-checked.v1",
                        "org.minilateral.funding.claim-approved.v1");
    }
}
