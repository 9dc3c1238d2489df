package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.ServiceDatabase;
import org.minilateral.testkit.Tokens;

/** Four eyes on calls and receipts: what one person proposes is money only once another one has approved it. */
@QuarkusTest
class ProposedMoneyTest {

    private static final String WHY = "The bank's statement says another amount";
    private static final String TODAY = LocalDate.now(ZoneOffset.UTC).toString();

    private final Scene scene = Scene.of("DEU", "FRA");

    @Test
    void aCallIsIssuedByTheApprovalOfAnother() {
        String assessment = scene.assessment(scene.equal(), "EUR", "100.00");
        String proposal = proposeCall(assessment, "80.00")
                .statusCode(201)
                .body("approval.state", equalTo("PROPOSED"))
                .body("callId", nullValue())
                .extract()
                .path("id");
        list("call-proposals?state=PROPOSED").body("items.id", contains(proposal));
        scene.reader().get("/v1/assessments/{id}/calls", assessment).then().body("items", hasSize(0));
        scene.officer()
                .post("/v1/call-proposals/{id}/approvals", proposal)
                .then()
                .statusCode(403);
        String call = decide("call-proposals", proposal, "approvals")
                .statusCode(201)
                .body("approval.state", equalTo("APPROVED"))
                .extract()
                .path("callId");
        scene.reader()
                .get("/v1/calls/{id}", call)
                .then()
                .statusCode(200)
                .body("amount.value", equalTo("80.00"))
                .body("entryNumber", notNullValue());
        decide("call-proposals", proposal, "approvals").statusCode(409).body("code", equalTo("already-decided"));
        proposeCall(assessment, "20.01").statusCode(409).body("code", equalTo("call-exceeds-assessment"));
        list("call-proposals?state=PROPOSED").body("items", hasSize(0));
    }

    @Test
    void twoProposalsThatExceedTheAssessmentTogetherAreNotBothCalled() {
        String assessment = scene.assessment(scene.equal(), "EUR", "100.00");
        String first =
                proposeCall(assessment, "60.00").statusCode(201).extract().path("id");
        String second =
                proposeCall(assessment, "60.00").statusCode(201).extract().path("id");
        decide("call-proposals", first, "approvals").statusCode(201);
        decide("call-proposals", second, "approvals").statusCode(409).body("code", equalTo("call-exceeds-assessment"));
        decide("call-proposals", second, "rejections").statusCode(201).body("approval.state", equalTo("REJECTED"));
    }

    @Test
    void aReceiptIsBookedByTheApprovalOfAnother() {
        String call = called("100.00");
        String proposal = proposeReceipt(call, "FRA", "20.00")
                .statusCode(201)
                .body("receiptId", nullValue())
                .extract()
                .path("id");
        outstanding(call, "FRA", "50.00");
        As.as("approver", "DEU")
                .get("/v1/receipt-proposals/{id}", proposal)
                .then()
                .statusCode(200)
                .body("amount.value", equalTo("20.00"));
        scene.officer()
                .post("/v1/receipt-proposals/{id}/approvals", proposal)
                .then()
                .statusCode(403);
        As.as("approver", "FRA")
                .post("/v1/receipt-proposals/{id}/approvals", proposal)
                .then()
                .statusCode(403);
        String receipt = decide("receipt-proposals", proposal, "approvals")
                .statusCode(201)
                .body("approval.state", equalTo("APPROVED"))
                .extract()
                .path("receiptId");
        outstanding(call, "FRA", "30.00");
        scene.reader().get("/v1/receipts/{id}", receipt).then().statusCode(200).body("settled.value", equalTo("20.00"));
        scene.reader().get("/v1/calls/{id}/receipt-proposals", call).then().body("items.receiptId", contains(receipt));
        decide("receipt-proposals", proposal, "rejections").statusCode(409).body("code", equalTo("already-decided"));
        scene.reader()
                .get("/v1/history?sort=time&subject=receipt-proposals/" + proposal)
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
    }

    @Test
    void aRejectedReceiptBooksNothingAndMoneyWithoutACallIsAnAdvance() {
        String call = called("100.00");
        String wrong =
                proposeReceipt(call, "FRA", "20.00").statusCode(201).extract().path("id");
        As.as("approver", "DEU")
                .body(Map.of("reason", " "))
                .post("/v1/receipt-proposals/{id}/rejections", wrong)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        decide("receipt-proposals", wrong, "rejections").statusCode(201).body("receiptId", nullValue());
        As.as("auditor", "FRA")
                .get("/v1/receipt-proposals/{id}", wrong)
                .then()
                .statusCode(200)
                .body("approval.rejection", equalTo(WHY));
        outstanding(call, "FRA", "50.00");
        Map<String, Object> payment = new HashMap<>(Scene.receipt("DEU", "EUR", "75.00", TODAY));
        payment.put("bankReference", "2026112300004711");
        String any = scene.officer()
                .body(payment)
                .post("/v1/consortia/{id}/receipt-proposals", scene.id())
                .then()
                .statusCode(201)
                .body("callId", nullValue())
                .extract()
                .path("id");
        String receipt = decide("receipt-proposals", any, "approvals")
                .statusCode(201)
                .extract()
                .path("receiptId");
        scene.reader().get("/v1/receipts/{id}", receipt).then().body("advanced.value", equalTo("25.00"));
        list("receipt-proposals").body("items.approval.state", contains("REJECTED", "APPROVED"));
        list("receipt-proposals?state=MAYBE").statusCode(400).body("code", equalTo("parameter-invalid"));
    }

    @Test
    void whatCouldNotBeRecordedIsNotProposed() {
        String call = called("100.00");
        proposeReceipt(call, "ITA", "1.00").statusCode(422).body("code", equalTo("nation-not-called"));
        proposeReceipt(call, "FRA", "0.00").statusCode(422).body("code", equalTo("amount-not-positive"));
        list("receipt-proposals").body("items", hasSize(0));
    }

    @Test
    void whoProposedNeverApprovesNotEvenPastTheApplication() throws SQLException {
        String call = called("100.00");
        String both = Closing.officerAndApprover("DEU");
        String receipt = As.bearing(both)
                .body(Scene.receipt("FRA", "EUR", "1.00", TODAY))
                .post("/v1/calls/{id}/receipt-proposals", call)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String assessment = scene.assessment(scene.equal(), "EUR", "10.00");
        String another = As.bearing(both)
                .body(Map.of("amount", Scene.money("EUR", "1.00"), "dueOn", "2026-12-31"))
                .post("/v1/assessments/{id}/call-proposals", assessment)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (String path : List.of("receipt-proposals/" + receipt, "call-proposals/" + another)) {
            As.bearing(both)
                    .post("/v1/" + path + "/approvals")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("proposer-never-approves"));
        }
        assertForbidden("receipt_proposal", receipt);
        assertForbidden("call_proposal", another);
        outstanding(call, "FRA", "50.00");
    }

    @Test
    void anApprovalThatIsSentTwiceTakesEffectOnce() {
        String call = called("100.00");
        String proposal =
                proposeReceipt(call, "FRA", "20.00").statusCode(201).extract().path("id");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            As.bearing(Tokens.as("approver", "DEU"), key)
                    .post("/v1/receipt-proposals/{id}/approvals", proposal)
                    .then()
                    .statusCode(201);
        }
        outstanding(call, "FRA", "30.00");
    }

    /** The receipt is the proposer's: whoever approved it may take it back, the one who found it may not. */
    @Test
    void anotherThanWhoProposedReverses() {
        String call = called("100.00");
        String proposal = As.bearing(Closing.officerAndApprover("DEU"))
                .body(Scene.receipt("FRA", "EUR", "5.00", TODAY))
                .post("/v1/calls/{id}/receipt-proposals", call)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String receipt = decide("receipt-proposals", proposal, "approvals")
                .statusCode(201)
                .extract()
                .path("receiptId");
        Map<String, Object> why = Map.of("reason", "Returned by the bank", "on", TODAY);
        assertThat(As.bearing(Closing.officerAndApprover("DEU"))
                        .body(why)
                        .post("/v1/receipts/{id}/reversals", receipt)
                        .statusCode())
                .isEqualTo(409);
        As.as("approver", "DEU")
                .body(why)
                .post("/v1/receipts/{id}/reversals", receipt)
                .then()
                .statusCode(201);
        outstanding(call, "FRA", "50.00");
    }

    private String called(String amount) {
        return scene.call(scene.assessment(scene.equal(), "EUR", amount), "EUR", amount)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse proposeCall(String assessment, String amount) {
        return scene.officer()
                .body(Map.of("amount", Scene.money("EUR", amount), "dueOn", "2026-12-31"))
                .post("/v1/assessments/{id}/call-proposals", assessment)
                .then();
    }

    private ValidatableResponse proposeReceipt(String call, String nation, String amount) {
        return scene.officer()
                .body(Scene.receipt(nation, "EUR", amount, TODAY))
                .post("/v1/calls/{id}/receipt-proposals", call)
                .then();
    }

    private static ValidatableResponse decide(String what, String proposal, String how) {
        return As.as("approver", "DEU")
                .body(how.equals("rejections") ? Map.of("reason", WHY) : Map.of())
                .post("/v1/" + what + "/" + proposal + "/" + how)
                .then();
    }

    private ValidatableResponse list(String what) {
        return scene.reader().get("/v1/consortia/" + scene.id() + "/" + what).then();
    }

    private void outstanding(String call, String nation, String amount) {
        new Treasury(scene).assertOutstanding(call, nation, amount);
    }

    private static void assertForbidden(String table, String id) throws SQLException {
        try (var connection = ServiceDatabase.superuser();
                var jdbc = connection.createStatement()) {
            assertThatThrownBy(() -> jdbc.execute("update " + table + " set state = 'APPROVED', decided_at = now(),"
                            + " decided_by = proposed_by where id = '" + id + "'"))
                    .hasMessageContaining("proposer_never_approves");
        }
    }
}
