package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.funding.budget.Lines;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.release.Acting;

/** What becomes of adopted budgets: transfers, execution, overruns, envelopes over several years. */
@QuarkusTest
class BudgetUseTest {

    @Inject
    Lines lines;

    @Test
    void moneyMovesWithinTheLimitAtOnceAndAboveItByDecision() {
        Scene scene = Scene.of("DEU", "FRA");
        // A tenth of 100.00 may leave the first line.
        String budget = adopted(scene, limited("10", "100.00", "50.00"));
        transfer(scene, budget, 0, 1, "6.00")
                .statusCode(201)
                .body("withinLimit", equalTo(true))
                .body("effectiveOn", notNullValue());
        transfer(scene, budget, 0, 1, "4.00").statusCode(201).body("withinLimit", equalTo(true));
        String above = transfer(scene, budget, 0, 1, "0.01")
                .statusCode(201)
                .body("withinLimit", equalTo(false))
                .body("effectiveOn", nullValue())
                .extract()
                .path("id");
        execution(scene, budget).body("lines[0].figures.available.value", equalTo("90.00"));
        scene.adopt("BUDGET", above);
        execution(scene, budget)
                .body("lines.figures.transfers.value", equalTo(List.of("-10.01", "10.01")))
                .body("lines.figures.available.value", equalTo(List.of("89.99", "60.01")));
        scene.reader()
                .get("/v1/budgets/{id}/transfers", budget)
                .then()
                .body("items", hasSize(3))
                .body("items[2].state", equalTo("ADOPTED"));
        transfer(scene, budget, 0, 1, "90.00").statusCode(409).body("code", equalTo("budget-line-exhausted"));
        transfer(scene, budget, 0, 0, "1.00").statusCode(422).body("code", equalTo("transfer-to-itself"));
    }

    @Test
    void withoutALimitEveryTransferNeedsADecisionAndOneThatComesTooLateHasNoEffect() {
        Scene scene = Scene.of("DEU", "FRA");
        String budget = adopted(scene, limited(null, "100.00", "50.00"));
        String wanted = transfer(scene, budget, 0, 1, "80.00")
                .body("withinLimit", equalTo(false))
                .extract()
                .path("id");
        spend(budget, "30.00");
        scene.adopt("BUDGET", wanted);
        scene.reader()
                .get("/v1/budgets/{id}/transfers", budget)
                .then()
                .body("items[0].state", equalTo("PROPOSED"))
                .body("items[0].notAdopted.code", equalTo("budget-line-exhausted"));
        execution(scene, budget).body("total.available.value", equalTo("120.00"));
    }

    @Test
    void theExecutionAddsUpAndComesAsAFile() {
        Scene scene = Scene.of("DEU", "FRA");
        Map<String, Object> text = limited("10", "100.00", "50.00");
        text.put("lines", List.of(line("=SUM(A1)", "100.00"), line("Studies", "50.00")));
        String budget = adopted(scene, text);
        UUID claim = spend(budget, "30.00");
        Acting.asService(() -> QuarkusTransaction.requiringNew().run(() -> lines.pay(claim, Money.of("EUR", 10_00))));
        execution(scene, budget)
                .body("lines[0].figures.accruals.value", equalTo("30.00"))
                .body("lines[0].figures.payments.value", equalTo("10.00"))
                .body("total.budget.value", equalTo("150.00"))
                .body("total.available.value", equalTo("120.00"));
        String file = scene.reader()
                .accept("text/csv")
                .get("/v1/budgets/{id}/execution", budget)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(file.lines().toList()).hasSize(4);
        assertThat(file.lines().toList().get(1))
                .startsWith("0,ADMINISTRATIVE,,'=SUM(A1),EUR,100.00,0.00,0.00,30.00,10.00,70.00,");
        assertThat(file.lines().toList().get(3)).startsWith(",,,total,EUR,150.00,");
    }

    @Test
    void anOverrunOfAFifthIsAssessedAloneAndItsLinesKeepWhatBecameOfThem() {
        Scene scene = Scene.of("DEU", "FRA");
        String share = scene.adoptedShare(scene.equal());
        String budget = adopted(scene, limited("10", "100.00"));
        Map<String, Object> more = limited("10", "120.00");
        more.put("revises", budget);
        spend(budget, "100.00");
        String revised = adopted(scene, more);
        scene.assess(revised, share).statusCode(409).body("code", equalTo("revised-budget-not-assessed"));
        scene.assess(budget, share).statusCode(201);
        scene.assess(revised, share)
                .statusCode(201)
                .body("amount.value", equalTo("20.00"))
                .body("lines.assessed.value", equalTo(List.of("10.00", "10.00")));
        execution(scene, budget)
                .body("budgetId", equalTo(revised))
                .body("total.budget.value", equalTo("120.00"))
                .body("total.available.value", equalTo("20.00"));
        spend(budget, "20.00");
        execution(scene, revised).body("total.available.value", equalTo("0.00"));
        more.put("lines", List.of(line("Secretariat", "119.99")));
        scene.propose("budgets", more).statusCode(422).body("code", equalTo("budget-not-current"));
        more.put("revises", revised);
        scene.propose("budgets", more).statusCode(422).body("code", equalTo("revised-line-missing"));
    }

    @Test
    void twoOverrunsOfOneBudgetAreNotBothAdopted() {
        Scene scene = Scene.of("DEU", "FRA");
        Map<String, Object> more = limited("10", "120.00");
        more.put("revises", adopted(scene, limited("10", "100.00")));
        String one = scene.propose("budgets", more).statusCode(201).extract().path("id");
        String other = scene.propose("budgets", more).statusCode(201).extract().path("id");
        scene.adopt("BUDGET", one);
        scene.adopt("BUDGET", other);
        scene.reader()
                .get("/v1/budgets/{id}", other)
                .then()
                .body("state", equalTo("PROPOSED"))
                .body("notAdopted.code", equalTo("budget-revised-already"));
    }

    @Test
    void budgetsStayWithinTheirEnvelopeUntilALargerOneIsAdopted() {
        Scene scene = Scene.of("DEU", "FRA");
        String share = scene.adoptedShare(scene.equal());
        String envelope = envelope(scene, null, "60.00", "40.00")
                .statusCode(201)
                .extract()
                .path("id");
        Map<String, Object> budget = limited("10", "101.00");
        budget.put("envelopeId", envelope);
        String tooMuch = adopted(scene, budget);
        scene.assess(tooMuch, share).statusCode(409).body("code", equalTo("decision-required"));
        scene.adopt("BUDGET", envelope);
        scene.assess(tooMuch, share)
                .statusCode(409)
                .body("code", equalTo("envelope-exceeded"))
                .body("remaining.value", equalTo("100.00"));
        String larger = envelope(scene, envelope, "61.00", "40.00")
                .statusCode(201)
                .extract()
                .path("id");
        scene.adopt("BUDGET", larger);
        scene.assess(tooMuch, share).statusCode(201);
        scene.reader()
                .get("/v1/envelopes/{id}", larger)
                .then()
                .body("years[0].planned.value", equalTo("61.00"))
                .body("years[0].assessed.value", equalTo("101.00"))
                .body("remaining.value", equalTo("0.00"));
        scene.reader().get("/v1/consortia/{id}/envelopes", scene.id()).then().body("items", hasSize(2));
        budget.put("fiscalYear", 2031);
        scene.propose("budgets", budget).statusCode(422).body("code", equalTo("year-outside-envelope"));
    }

    private static ValidatableResponse envelope(Scene scene, String revises, String first, String second) {
        Map<String, Object> envelope =
                new HashMap<>(Map.of("name", "Construction", "currency", "EUR", "priceLevel", "2025"));
        envelope.put("revises", revises);
        envelope.put(
                "years",
                List.of(
                        Map.of("fiscalYear", 2026, "amount", Scene.money("EUR", first)),
                        Map.of("fiscalYear", 2027, "amount", Scene.money("EUR", second))));
        return scene.propose("envelopes", envelope);
    }

    private static Map<String, Object> limited(String percent, String... amounts) {
        Map<String, Object> budget = Scene.budget("EUR", amounts);
        budget.put("transferLimit", percent);
        return budget;
    }

    private static Map<String, Object> line(String title, String amount) {
        return Map.of("kind", "ADMINISTRATIVE", "title", title, "amount", Scene.money("EUR", amount));
    }

    private static String adopted(Scene scene, Map<String, Object> budget) {
        String id = scene.propose("budgets", budget).statusCode(201).extract().path("id");
        scene.adopt("BUDGET", id);
        return id;
    }

    private UUID spend(String budget, String amount) {
        UUID claim = UUID.randomUUID();
        Acting.asService(() -> QuarkusTransaction.requiringNew()
                .run(() -> lines.spend(UUID.fromString(budget), 0, new Money("EUR", amount), claim, null)));
        return claim;
    }

    private static ValidatableResponse transfer(Scene scene, String budget, int from, int to, String amount) {
        return scene.officer()
                .body(Map.of(
                        "fromLine",
                        from,
                        "toLine",
                        to,
                        "amount",
                        Scene.money("EUR", amount),
                        "reason",
                        "Wind tunnel hours cost more"))
                .post("/v1/budgets/{id}/transfers", budget)
                .then();
    }

    private static ValidatableResponse execution(Scene scene, String budget) {
        return scene.reader().get("/v1/budgets/{id}/execution", budget).then().statusCode(200);
    }
}
