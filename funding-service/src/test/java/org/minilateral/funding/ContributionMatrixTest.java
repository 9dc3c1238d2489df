package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Vault;

/** DEU and FRA pay half each of the consortium's 100.00; DEU and ITA share a project of 30.00 as 2 to 1. */
@QuarkusTest
class ContributionMatrixTest {

    private final Scene scene = Scene.of("DEU", "FRA", "ITA");
    private final Treasury treasury = new Treasury(scene);
    private UUID project;

    @Test
    void eachCellSaysWhatWasAgreedCalledPaidAndIsOutstanding() {
        books();
        matrix("DEU")
                .body("nations", contains("DEU", "FRA", "ITA"))
                .body("scopes.projectId", contains(null, project.toString()))
                .body("cells", hasSize(4))
                .body(cell("FRA", null) + ".amounts.agreed.value", equalTo("50.00"))
                .body(cell("FRA", null) + ".amounts.called.value", equalTo("40.00"))
                .body(cell("FRA", null) + ".amounts.notCalled.value", equalTo("10.00"))
                .body(cell("FRA", null) + ".amounts.paid.value", equalTo("40.00"))
                .body(cell("FRA", null) + ".amounts.outstanding.value", equalTo("0.00"))
                .body(cell("FRA", null) + ".amounts.advances.value", equalTo("5.00"))
                .body(cell("DEU", null) + ".amounts.outstanding.value", equalTo("40.00"))
                .body(cell("DEU", project) + ".amounts.agreed.value", equalTo("20.00"))
                .body(cell("ITA", project) + ".amounts.agreed.value", equalTo("10.00"))
                .body(cell("ITA", project) + ".amounts.called.value", equalTo("0.00"))
                .body(cell("ITA", project) + ".accounts.called", nullValue())
                .body("nationTotals.find { it.nation == 'DEU' }.amounts.agreed.value", equalTo("70.00"))
                .body("scopeTotals.find { it.projectId == null }.amounts.agreed.value", equalTo("100.00"))
                .body("totals", hasSize(1))
                .body("totals[0].agreed.value", equalTo("130.00"))
                .body("totals[0].paid.value", equalTo("40.00"))
                .body("tieOuts", hasSize(3))
                .body("tieOuts.tiesOut", everyItem(equalTo(true)));
    }

    @Test
    void aCellOpensTheEntriesBehindIt() {
        books();
        String account = matrix("DEU").extract().path(cell("FRA", null) + ".accounts.called");
        scene.reader()
                .get("/v1/accounts/{id}/postings", account)
                .then()
                .statusCode(200)
                .body("items.kind", contains("CALL", "RECEIPT"))
                .body("items[-1].balanceAfter.value", equalTo("0.00"));
        scene.reader()
                .get("/v1/consortia/{id}/journal?account=" + account + "&kind=RECEIPT&nation=FRA", scene.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void aProjectIsNoColumnForWhoDoesNotShareItAndTheTotalsStillTieOut() throws SQLException {
        books();
        assertWithoutProject();
        Vault.withoutRowSecurity(this::assertWithoutProject);
    }

    private void assertWithoutProject() {
        String answer = matrix("FRA")
                .body("scopes", hasSize(1))
                .body("totals[0].agreed.value", equalTo("100.00"))
                .body("nationTotals.nation", contains("DEU", "FRA"))
                .body("tieOuts.tiesOut", everyItem(equalTo(true)))
                .extract()
                .asString();
        assertThat(answer).doesNotContain(project.toString());
    }

    @Test
    void asOfADayBeforeAnythingHappenedItIsEmpty() {
        books();
        scene.reader()
                .get("/v1/consortia/{id}/contribution-matrix?asOf=2019-12-31", scene.id())
                .then()
                .statusCode(200)
                .body("cells", hasSize(0))
                .body("totals", hasSize(0))
                .body("nations", hasSize(3));
        As.liaison("DEU")
                .get("/v1/consortia/{id}/contribution-matrix?asOf=soon", scene.id())
                .then()
                .statusCode(400);
    }

    private void books() {
        Map<String, Object> halves = Scene.share("2", Scene.line("DEU", "1"), Scene.line("FRA", "1"));
        String assessment = scene.assessment(halves, "EUR", "100.00");
        String call = treasury.call(assessment, "EUR", "80.00", "2026-12-31");
        scene.receive(call, Scene.receipt("FRA", "EUR", "45.00", Treasury.TODAY))
                .statusCode(201);
        project = scene.project("DEU", "ITA");
        Map<String, Object> share = Scene.share("3", Scene.line("DEU", "2"), Scene.line("ITA", "1"));
        share.put("projectId", project);
        Map<String, Object> budget = new HashMap<>(Scene.budget("EUR", "30.00"));
        budget.put("projectId", project);
        scene.assess(adopted("budgets", "BUDGET", budget), adopted("cost-shares", "COST_SHARE", share))
                .statusCode(201);
    }

    private String adopted(String what, String question, Map<String, Object> body) {
        String id = scene.propose(what, body).statusCode(201).extract().path("id");
        scene.decide("adopted", question, id, project, List.of("DEU", "ITA"));
        return id;
    }

    private ValidatableResponse matrix(String reader) {
        return As.liaison(reader)
                .get("/v1/consortia/{id}/contribution-matrix", scene.id())
                .then()
                .statusCode(200);
    }

    private static String cell(String nation, UUID project) {
        String id = project == null ? "null" : "'" + project + "'";
        return "cells.find { it.nation == '" + nation + "' && it.projectId == " + id + " }";
    }
}
