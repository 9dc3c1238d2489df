package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.minilateral.funding.Treasury.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.ServiceDatabase;
import org.minilateral.testkit.Tokens;

/** A receipt is undone by a document of its own, and both stay. */
@QuarkusTest
class ReversalTest {

    @Test
    void theDuesAreOpenAgainAndBothDocumentsShow() {
        Treasury treasury = treasury();
        String call = called(treasury);
        String receipt = paid(treasury, "FRA", "60.00");
        treasury.assertOutstanding(call, "FRA", "0.00");
        treasury.reverse(receipt, TODAY)
                .statusCode(201)
                .body("reversal.reason", equalTo("Returned by the bank"))
                .body("reversal.number", containsString("RV-"))
                .body("parts.settled.value", contains("50.00", "-50.00"))
                .body("open.value", equalTo("0.00"))
                .body("amount.value", equalTo("60.00"));
        treasury.assertOutstanding(call, "FRA", "50.00");
        treasury.scene()
                .reader()
                .get("/v1/consortia/{id}/journal", treasury.scene().id())
                .then()
                .body("items.findAll { it.kind == 'RECEIPT' }", hasSize(1))
                .body("items.findAll { it.kind == 'CORRECTION' }", hasSize(1))
                .body("items.find { it.kind == 'CORRECTION' }.reason", containsString("undoes JE-"))
                .body("items.find { it.kind == 'CORRECTION' }.corrects", notNullValue());
        treasury.trialBalance("currency=EUR")
                .body("accounts.find { it.kind == 'BANK' }.debit.value", equalTo("0.00"))
                .body("accounts.find { it.kind == 'ADVANCES' }.credit.value", equalTo("0.00"));
        treasury.assertTiesOut("currency=EUR")
                .body("totals.paid.value", equalTo("0.00"))
                .body("totals.advances.value", equalTo("0.00"));
        paid(treasury, "FRA", "50.00");
        treasury.assertOutstanding(call, "FRA", "0.00");
    }

    @Test
    void whatTheAdvanceHadSettledSinceIsUndoneToo() {
        Treasury treasury = treasury();
        String assessment = treasury.scene().assessment(treasury.scene().equal(), "EUR", "200.00");
        String receipt = paid(treasury, "FRA", "60.00");
        String call = treasury.call(assessment, "EUR", "100.00", "2026-12-31");
        treasury.assertOutstanding(call, "FRA", "0.00");
        treasury.reverse(receipt, TODAY).statusCode(201).body("parts.fromAdvance", contains(true, true));
        treasury.assertOutstanding(call, "FRA", "50.00");
        treasury.assertTiesOut("currency=EUR")
                .body("totals.paid.value", equalTo("0.00"))
                .body("totals.advances.value", equalTo("0.00"));
    }

    @Test
    void moneyInAnotherCurrencyIsUndoneInBoth() {
        Treasury treasury = new Treasury(Scene.of("CZE", "FRA"));
        Published.take("CZE", "text/csv", "Date,USD,\n" + TODAY + ",1.25,\n").statusCode(201);
        String call = called(treasury);
        String receipt = treasury.pay("FRA", "USD", "70.00", TODAY).extract().path("id");
        treasury.assertOutstanding(call, "FRA", "0.00");
        treasury.reverse(receipt, TODAY).statusCode(201);
        treasury.assertOutstanding(call, "FRA", "50.00");
        for (String currency : List.of("EUR", "USD")) {
            treasury.assertTiesOut("currency=" + currency);
            treasury.trialBalance("currency=" + currency)
                    .body("accounts.find { it.kind == 'CONVERSION' }.debit.value", equalTo("0.00"))
                    .body("accounts.find { it.kind == 'CONVERSION' }.credit.value", equalTo("0.00"));
        }
    }

    @Test
    void whoRecordedItDoesNotReverseItByAnyRoute() {
        Treasury treasury = treasury();
        called(treasury);
        var person = Tokens.claims("finance-officer", "DEU")
                .subject("7d6f1f2e-1111-4222-8333-444455556666")
                .claim("realm_access", Map.of("roles", List.of("finance-officer", "approver")));
        String token = Tokens.signed(person);
        Map<String, Object> payment = new HashMap<>(Scene.receipt("FRA", "EUR", "5.00", TODAY));
        payment.put("bankReference", "x");
        String receipt = As.bearing(token)
                .body(payment)
                .post("/v1/consortia/{id}/receipts", treasury.scene().id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.bearing(token)
                .body(Map.of("reason", "Mine", "on", TODAY))
                .post("/v1/receipts/{id}/reversals", receipt)
                .then()
                .statusCode(409)
                .body("code", equalTo("proposer-never-approves"));
        treasury.scene()
                .officer()
                .body(Map.of("reason", "No approver", "on", TODAY))
                .post("/v1/receipts/{id}/reversals", receipt)
                .then()
                .statusCode(403);
        treasury.reverse(receipt, TODAY).statusCode(201);
    }

    @Test
    void aReceiptIsReversedOnceAndNotBeforeItsMoneyCame() {
        Treasury treasury = treasury();
        called(treasury);
        String receipt = paid(treasury, "FRA", "5.00");
        treasury.reverse(receipt, "2020-01-01").statusCode(422).body("code", equalTo("reversal-too-early"));
        treasury.reverse(receipt, "2999-01-01").statusCode(422).body("code", equalTo("reversal-in-future"));
        treasury.reverse(receipt, TODAY).statusCode(201);
        treasury.reverse(receipt, TODAY).statusCode(409);
        assertThat(Feed.of(treasury.scene().id().toString(), Tokens.as("auditor", "FRA")))
                .extracting(event -> event.get("type"))
                .endsWith("org.minilateral.funding.received.v1", "org.minilateral.funding.receipt-reversed.v1");
    }

    @Test
    void theDatabaseForbidsItToo() throws SQLException {
        Treasury treasury = treasury();
        called(treasury);
        String receipt = paid(treasury, "FRA", "5.00");
        try (var connection = ServiceDatabase.superuser();
                var statement = connection.prepareStatement("insert into receipt_reversal select uuidv7(), id,"
                        + " consortium_id, project_id, 'RV', 'why', value_date, recorded_subject, recorded_subject,"
                        + " 'DEU', now(), entry_id, entry_number from receipt where id = ?::uuid")) {
            statement.setString(1, receipt);
            assertThatThrownBy(statement::executeUpdate).hasMessageContaining("proposer_never_approves");
        }
    }

    @Test
    void whoDoesNotKeepTheBooksReversesNothing() {
        Treasury treasury = treasury();
        called(treasury);
        String receipt = paid(treasury, "FRA", "5.00");
        for (var door : Map.of("AUS", 404, "FRA", 403).entrySet()) {
            As.as("approver", door.getKey())
                    .body(Map.of("reason", "Theirs", "on", TODAY))
                    .post("/v1/receipts/{id}/reversals", receipt)
                    .then()
                    .statusCode(door.getValue());
        }
        As.as("auditor", "AUS").get("/v1/receipts/{id}", receipt).then().statusCode(404);
        As.as("auditor", "FRA").get("/v1/receipts/{id}", receipt).then().statusCode(200);
    }

    private static Treasury treasury() {
        return new Treasury(Scene.of("DEU", "FRA"));
    }

    private static String called(Treasury treasury) {
        return treasury.call(
                treasury.scene().assessment(treasury.scene().equal(), "EUR", "100.00"), "EUR", "100.00", "2026-12-31");
    }

    private static String paid(Treasury treasury, String nation, String amount) {
        return treasury.pay(nation, "EUR", amount, TODAY)
                .statusCode(201)
                .extract()
                .path("id");
    }
}
