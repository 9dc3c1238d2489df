package org.minilateral.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.minilateral.funding.Treasury.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;

/** Payments of a nation to a scope's bank account, in the currency of its debts. */
@QuarkusTest
class PaymentTest {

    @Test
    void theOldestDebtIsPaidFirstAcrossCallsAndTheRestIsAnAdvance() {
        Treasury treasury = treasury();
        String assessment = assessed(treasury, "200.00");
        String late = treasury.call(assessment, "EUR", "60.00", "2026-12-31");
        String soon = treasury.call(assessment, "EUR", "40.00", "2026-06-30");
        treasury.pay("FRA", "EUR", "35.00", TODAY)
                .statusCode(201)
                .body("callId", nullValue())
                .body("settled.value", equalTo("35.00"))
                .body("advanced.value", equalTo("0.00"))
                .body("parts.callId", contains(soon, late))
                .body("parts.settled.value", contains("20.00", "15.00"));
        treasury.assertOutstanding(soon, "FRA", "0.00");
        treasury.assertOutstanding(late, "FRA", "15.00");
        treasury.pay("FRA", "EUR", "20.00", TODAY)
                .statusCode(201)
                .body("settled.value", equalTo("15.00"))
                .body("advanced.value", equalTo("5.00"))
                .body("open.value", equalTo("5.00"));
        treasury.assertTiesOut("currency=EUR");
    }

    @Test
    void callsThatAreNamedArePaidInTheirOrderAndNoOthers() {
        Treasury treasury = treasury();
        String assessment = assessed(treasury, "200.00");
        String first = treasury.call(assessment, "EUR", "40.00", "2026-06-30");
        String second = treasury.call(assessment, "EUR", "60.00", "2026-12-31");
        treasury.pay("FRA", "EUR", "37.00", TODAY, second)
                .statusCode(201)
                .body("settled.value", equalTo("30.00"))
                .body("advanced.value", equalTo("7.00"));
        treasury.assertOutstanding(first, "FRA", "20.00");
        treasury.assertOutstanding(second, "FRA", "0.00");
        treasury.pay("FRA", "EUR", "5.00", TODAY, first, "01890000-0000-7000-8000-000000000000")
                .statusCode(422)
                .body("code", equalTo("nation-not-called"))
                .body("errors[0].pointer", equalTo("/applyTo/1"));
        treasury.assertTiesOut("currency=EUR");
    }

    @Test
    void aReceiptForACallPaysThatCallFirstAndThenTheOldest() {
        Treasury treasury = treasury();
        String assessment = assessed(treasury, "200.00");
        String old = treasury.call(assessment, "EUR", "40.00", "2026-06-30");
        String young = treasury.call(assessment, "EUR", "60.00", "2026-12-31");
        treasury.scene()
                .receive(young, Scene.receipt("FRA", "EUR", "33.00", TODAY))
                .statusCode(201)
                .body("callId", equalTo(young))
                .body("parts.settled.value", contains("30.00", "3.00"));
        treasury.assertOutstanding(old, "FRA", "17.00");
        treasury.scene().reader().get("/v1/calls/{id}/receipts", old).then().body("items", hasSize(1));
    }

    @Test
    void aLaterCallTakesUpAdvancesByItselfOnTheDayOfItsIssue() {
        Treasury treasury = treasury();
        String assessment = assessed(treasury, "200.00");
        treasury.pay("FRA", "EUR", "35.00", "2026-01-15").statusCode(201).body("advanced.value", equalTo("35.00"));
        treasury.assertTiesOut("currency=EUR");
        treasury.scene()
                .call(assessment, "EUR", "50.00")
                .statusCode(201)
                .body("dues.find { it.nation == 'FRA' }.paid.value", equalTo("25.00"))
                .body("dues.find { it.nation == 'DEU' }.paid.value", equalTo("0.00"));
        treasury.assertTiesOut("currency=EUR").body("totals.advances.value", equalTo("10.00"));
        treasury.assertTiesOut("asOf=2026-02-01").body("totals.advances.value", equalTo("35.00"));
        treasury.scene()
                .call(assessment, "EUR", "50.00")
                .body("dues.find { it.nation == 'FRA' }.paid.value", equalTo("10.00"));
        treasury.assertTiesOut("currency=EUR")
                .body("totals.advances.value", equalTo("0.00"))
                .body("totals.paid.value", equalTo("35.00"));
        treasury.scene()
                .reader()
                .get("/v1/consortia/{id}/receipts", treasury.scene().id())
                .then()
                .body("items[0].open.value", equalTo("0.00"))
                .body("items[0].parts.fromAdvance", contains(true, true))
                .body("items[0].parts.effectiveOn", contains(TODAY, TODAY));
    }

    @Test
    void aNationMayWantItsAdvancesHeld() {
        Treasury treasury = treasury();
        String assessment = assessed(treasury, "200.00");
        treasury.pay("FRA", "EUR", "35.00", TODAY).statusCode(201);
        instruct(treasury, "FRA", true);
        treasury.scene()
                .call(assessment, "EUR", "50.00")
                .statusCode(201)
                .body("dues.find { it.nation == 'FRA' }.paid.value", equalTo("0.00"));
        instruct(treasury, "FRA", false);
        treasury.scene()
                .call(assessment, "EUR", "50.00")
                .body("dues.find { it.nation == 'FRA' }.paid.value", equalTo("25.00"));
        treasury.scene()
                .reader()
                .get("/v1/consortia/{id}/advance-instructions", treasury.scene().id())
                .then()
                .body("items.nation", contains("FRA", "FRA"))
                .body("items.hold", contains(true, false));
    }

    @Test
    void onlyANationItselfSaysWhatHappensToItsAdvances() {
        Treasury treasury = treasury();
        for (var door : Map.of("auditor FRA", 403, "programme-manager FRA", 403, "liaison AUS", 404, "liaison FRA", 201)
                .entrySet()) {
            String[] caller = door.getKey().split(" ");
            As.as(caller[0], caller[1])
                    .body(Map.of("hold", true))
                    .post(
                            "/v1/consortia/{id}/advance-instructions",
                            treasury.scene().id())
                    .then()
                    .statusCode(door.getValue());
        }
    }

    @Test
    void receiptsAreListedByNationAndValueDate() {
        Treasury treasury = treasury();
        treasury.pay("FRA", "EUR", "1.00", "2026-01-15").statusCode(201);
        treasury.pay("DEU", "EUR", "2.00", "2026-02-15").statusCode(201);
        treasury.pay("FRA", "EUR", "3.00", "2026-03-15").statusCode(201);
        assertListed(treasury, "nation=FRA", "1.00", "3.00");
        assertListed(treasury, "from=2026-02-15", "2.00", "3.00");
        assertListed(treasury, "from=2026-01-15&until=2026-02-15", "1.00", "2.00");
        assertListed(treasury, "until=2026-01-14");
        treasury.scene()
                .reader()
                .get(
                        "/v1/consortia/{id}/receipts?until=yesterday",
                        treasury.scene().id())
                .then()
                .statusCode(400)
                .body("code", equalTo("parameter-invalid"));
    }

    @Test
    void whatIsNoPaymentIsRefused() {
        Treasury treasury = treasury();
        treasury.pay("ITA", "EUR", "1.00", TODAY).statusCode(422).body("code", equalTo("nation-not-taking-part"));
        treasury.pay("FRA", "EUR", "1.00", "2999-01-01").statusCode(422).body("code", equalTo("value-date-in-future"));
        treasury.pay("FRA", "EUR", "1.00", "0001-01-01").statusCode(422).body("code", equalTo("value-date-too-early"));
        treasury.pay("FRA", "EUR", "0.00", TODAY).statusCode(422).body("code", equalTo("amount-not-positive"));
        treasury.pay("FRA", "CHE", "1.00", TODAY).statusCode(422).body("code", equalTo("currency-unknown"));
        treasury.scene()
                .officer()
                .body(Scene.receipt("FRA", "EUR", "1.00", TODAY))
                .post("/v1/consortia/{id}/receipts", treasury.scene().id())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/bankReference"));
    }

    private static void assertListed(Treasury treasury, String query, String... amounts) {
        treasury.scene()
                .reader()
                .get("/v1/consortia/{id}/receipts?" + query, treasury.scene().id())
                .then()
                .statusCode(200)
                .body("items.amount.value", amounts.length == 0 ? hasSize(0) : contains(amounts));
    }

    private static void instruct(Treasury treasury, String nation, boolean hold) {
        As.as("finance-officer", nation)
                .body(Map.of("hold", hold))
                .post(
                        "/v1/consortia/{id}/advance-instructions",
                        treasury.scene().id())
                .then()
                .statusCode(201);
    }

    private static Treasury treasury() {
        return new Treasury(Scene.of("DEU", "FRA"));
    }

    private static String assessed(Treasury treasury, String amount) {
        return treasury.scene().assessment(treasury.scene().equal(), "EUR", amount);
    }
}
