package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class ClaimPaymentTest {

    private final Scene scene = Scene.of("DEU", "FRA");
    private Costs costs;

    @BeforeEach
    void plan() {
        costs = Costs.of(scene, "1000.00");
    }

    @Test
    void aClaimIsPaidInPartsAndNeverBeyondWhatIsOpen() {
        costs.fund("500.00");
        String claim = costs.approved("FRA", "100.00");
        String first = costs.proposed(claim, "60.00");
        costs.pay(claim, "40.01")
                .statusCode(409)
                .body("code", equalTo("payment-exceeds-open"))
                .body("open.value", equalTo("40.00"));
        costs.release(first).statusCode(201).body("state", equalTo("RELEASED"));
        assertOpen(claim, "40.00");
        costs.release(costs.proposed(claim, "40.00")).statusCode(201);
        scene.reader()
                .get("/v1/claims/{id}", claim)
                .then()
                .body("state", equalTo("PAID"))
                .body("paid.value", equalTo("100.00"))
                .body("open.value", equalTo("0.00"));
        scene.reader().get("/v1/claims/{id}/payments", claim).then().body("items", hasSize(2));
        costs.pay(claim, "0.01").statusCode(409);
        scene.reader()
                .get("/v1/consortia/{id}/trial-balance", scene.id())
                .then()
                .body("accounts.find { it.kind == 'BANK' }.debit.value", equalTo("400.00"))
                .body("accounts.find { it.kind == 'CLAIMS_PAYABLE' }.credit.value", equalTo("0.00"));
    }

    @Test
    void theBankPaysNoMoreThanItHolds() {
        costs.fund("50.00");
        String claim = costs.approved("FRA", "100.00");
        String payment = costs.proposed(claim, "50.01");
        costs.release(payment).statusCode(409).body("code", equalTo("bank-exhausted"));
        costs.approver()
                .post("/v1/claim-payments/{id}/cancellations", payment)
                .then()
                .statusCode(201)
                .body("state", equalTo("CANCELLED"));
        costs.release(payment).statusCode(409).body("code", equalTo("payment-state"));
        costs.release(costs.proposed(claim, "50.00")).statusCode(201);
    }

    @Test
    void whoProposedDoesNotRelease() {
        costs.fund("50.00");
        String claim = costs.approved("FRA", "10.00");
        String both = Tokens.signed(Tokens.claims("finance-officer", "DEU")
                .subject("both")
                .claim("realm_access", Map.of("roles", List.of("finance-officer", "approver"))));
        String payment = As.bearing(both)
                .body(Map.of("amount", Scene.money("EUR", "10.00"), "valueDate", Costs.today(), "bankReference", "1"))
                .post("/v1/claims/{id}/payments", claim)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.bearing(both)
                .post("/v1/claim-payments/{id}/releases", payment)
                .then()
                .statusCode(403)
                .body("code", equalTo("four-eyes"));
        scene.officer().post("/v1/claim-payments/{id}/releases", payment).then().statusCode(403);
        costs.release(payment).statusCode(201);
    }

    @Test
    void releasedByManyAtOnceItIsPaidOnce() throws Exception {
        costs.fund("500.00");
        String claim = costs.approved("FRA", "100.00");
        String payment = costs.proposed(claim, "100.00");
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Integer>> releases = IntStream.range(0, 8)
                    .<Callable<Integer>>mapToObj(
                            i -> () -> costs.release(payment).extract().statusCode())
                    .toList();
            List<Integer> answers = threads.invokeAll(releases).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
            assertThat(answers).filteredOn(status -> status == 409).hasSize(7);
        }
        assertOpen(claim, "0.00");
    }

    @Test
    void twoPaymentsAtOnceDoNotEmptyTheBankTwice() throws Exception {
        costs.fund("100.00");
        List<String> payments = List.of(
                costs.proposed(costs.approved("FRA", "80.00"), "60.00"),
                costs.proposed(costs.approved("FRA", "70.00"), "60.00"));
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> releases = payments.stream()
                    .<Callable<Integer>>map(
                            payment -> () -> costs.release(payment).extract().statusCode())
                    .toList();
            assertThat(threads.invokeAll(releases).stream()
                            .map(answer -> answer.resultNow())
                            .toList())
                    .containsExactlyInAnyOrder(201, 409);
        }
        scene.reader()
                .get("/v1/consortia/{id}/trial-balance", scene.id())
                .then()
                .body("accounts.find { it.kind == 'BANK' }.debit.value", equalTo("40.00"));
    }

    @Test
    void whatWasSetAgainstACallIsNotPaidToo() {
        Map<String, Object> share = scene.equal();
        share.put("projectId", costs.project());
        share.put("validFrom", Costs.YEAR + "-01-01");
        String key =
                scene.propose("cost-shares", share).statusCode(201).extract().path("id");
        scene.decide("adopted", "COST_SHARE", key, costs.project(), scene.nations());
        String assessment =
                scene.assess(costs.budget(), key).statusCode(201).extract().path("id");
        String call = scene.call(assessment, "EUR", "200.00")
                .statusCode(201)
                .extract()
                .path("id");
        scene.receive(call, Scene.receipt("DEU", "EUR", "100.00", Costs.YEAR + "-01-31"))
                .statusCode(201);
        String older = costs.approved("FRA", "20.00");
        String claim = costs.approved("FRA", "60.00");
        scene.officer()
                .body(Map.of(
                        "nation",
                        "FRA",
                        "projectId",
                        costs.project(),
                        "callId",
                        call,
                        "amount",
                        Scene.money("EUR", "30.00")))
                .post("/v1/consortia/{id}/nettings", scene.id())
                .then()
                .statusCode(201);
        // 30.00 settle all of the older claim's 20.00 and 10.00 of this one's 60.00.
        assertOpen(older, "0.00");
        assertOpen(claim, "50.00");
        scene.reader()
                .get("/v1/claims/{id}", older)
                .then()
                .body("state", equalTo("PAID"))
                .body("paid.value", equalTo("20.00"));
        execution("30.00");
        costs.pay(older, "0.01").statusCode(409).body("code", equalTo("payment-exceeds-open"));
        costs.pay(claim, "50.01").statusCode(409).body("code", equalTo("payment-exceeds-open"));
        costs.release(costs.proposed(claim, "50.00")).statusCode(201);
        assertOpen(claim, "0.00");
        scene.reader().get("/v1/claims/{id}", claim).then().body("state", equalTo("PAID"));
        execution("80.00");
        new Treasury(scene).assertTiesOut("currency=EUR");
        assertThat(Feed.of(scene.id().toString(), Tokens.as("auditor", "FRA")))
                .filteredOn(event -> event.get("type").equals("org.minilateral.funding.claim-paid.v1"))
                .extracting(event -> event.get("data"))
                .extracting("claimId", "amount.value", "state")
                .containsExactly(
                        tuple(older, "20.00", "PAID"),
                        tuple(claim, "10.00", "APPROVED"),
                        tuple(claim, "50.00", "PAID"));
    }

    private void execution(String paid) {
        scene.reader()
                .get("/v1/budgets/{id}/execution", costs.budget())
                .then()
                .body("total.payments.value", equalTo(paid));
    }

    private void assertOpen(String claim, String open) {
        scene.reader().get("/v1/claims/{id}", claim).then().body("open.value", equalTo(open));
    }
}
