package org.minilateral.funding;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minilateral.testkit.As;

/** Payments to a scope's bank account, as the lead nation's finance officer records them. */
record Treasury(Scene scene) {

    static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();

    ValidatableResponse pay(String nation, String currency, String amount, String valueDate, String... applyTo) {
        Map<String, Object> payment = new HashMap<>(Scene.receipt(nation, currency, amount, valueDate));
        payment.put("bankReference", "2026112300004711");
        if (applyTo.length > 0) {
            payment.put("applyTo", List.of(applyTo));
        }
        return scene.officer()
                .body(payment)
                .post("/v1/consortia/{id}/receipts", scene.id())
                .then();
    }

    String call(String assessment, String currency, String amount, String dueOn) {
        return scene.officer()
                .body(Map.of("amount", Scene.money(currency, amount), "dueOn", dueOn))
                .post("/v1/assessments/{id}/calls", assessment)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    ValidatableResponse reverse(String receipt, String on) {
        return As.as("approver", scene.lead())
                .body(Map.of("reason", "Returned by the bank", "on", on))
                .post("/v1/receipts/{id}/reversals", receipt)
                .then();
    }

    void assertOutstanding(String call, String nation, String amount) {
        scene.reader()
                .get("/v1/calls/{id}", call)
                .then()
                .statusCode(200)
                .body("dues.find { it.nation == '" + nation + "' }.outstanding.value", equalTo(amount));
    }

    ValidatableResponse trialBalance(String query) {
        return scene.reader()
                .get("/v1/consortia/{id}/trial-balance?" + query, scene.id())
                .then()
                .statusCode(200);
    }

    /** The documents and the journal say the same, in this currency and as of this day. */
    ValidatableResponse assertTiesOut(String query) {
        return scene.reader()
                .get("/v1/consortia/{id}/cost-share-statements?" + query, scene.id())
                .then()
                .statusCode(200)
                .body("tieOuts.findAll { !it.tiesOut }.size()", equalTo(0));
    }
}
