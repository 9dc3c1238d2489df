package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.TestClock;

/** DEU and FRA owe 100,000.00 each on a 1 January and pay nothing before the 1 October after. */
@QuarkusTest
class InterestTest {

    @Inject
    TestClock clock;

    private final Scene scene = Scene.of("DEU", "FRA");
    private final Closing books = new Closing(scene);
    private final int year = LocalDate.now(ZoneOffset.UTC).getYear() + 1;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aPreviewExplainsEachSliceAndBooksNothing() {
        books.called("200000.00", year + "-01-01");
        books.read("interest?asOf=" + year + "-10-01").body("accruals", hasSize(0));
        books.adoptInterestTerms();
        books.read("interest?asOf=" + year + "-10-01")
                .body("accruals.nation", contains("DEU", "FRA"))
                .body("accruals[0].accrued.value", equalTo("3000.00"))
                .body("accruals[0].toCharge.value", equalTo("3000.00"))
                .body("accruals[0].clause", equalTo("12.3"))
                .body("accruals[0].decision", startsWith("D-2026-"))
                .body("accruals[0].slices.interest", contains("1500", "1500"))
                .body("accruals[0].slices.percentPerYear", contains("3", "6"))
                .body("accruals[0].slices[1].from", equalTo(year + "-07-01"));
        assertThat(interest()).isEqualTo("0.00");
        scene.reader()
                .get("/v1/consortia/{id}/interest?asOf=soon", scene.id())
                .then()
                .statusCode(400)
                .body("code", equalTo("parameter-invalid"));
    }

    @Test
    void noDayIsChargedTwice() {
        books.called("200000.00", year + "-01-01");
        charge(year + "-10-01").statusCode(422).body("code", equalTo("as-of-in-future"));
        comesThe(year + "-10-01");
        charge(year + "-10-01").statusCode(409).body("code", equalTo("no-interest-owed"));
        books.adoptInterestTerms();
        charge(year + "-07-01")
                .statusCode(201)
                .body("lines.amount.value", contains("1500.00", "1500.00"))
                .body("lines[0].from", equalTo(year + "-01-01"));
        charge(year + "-10-01")
                .statusCode(201)
                .body("lines.amount.value", contains("1500.00", "1500.00"))
                .body("lines[0].from", equalTo(year + "-07-01"));
        charge(year + "-10-01").statusCode(409);
        charge(year + "-08-01").statusCode(409);
        assertThat(interest()).isEqualTo("6000.00");
        books.read("interest-charges").body("items", hasSize(2)).body("items[1].lines", hasSize(2));
    }

    @Test
    void eightChargesAtOnceAreOne() throws Exception {
        books.called("200000.00", year + "-01-01");
        books.adoptInterestTerms();
        comesThe(year + "-10-01");
        Callable<Integer> request = () -> charge(year + "-10-01").extract().statusCode();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> request).toList());
            assertThat(answers.stream().filter(answer -> answer.resultNow() == 201))
                    .hasSize(1);
        }
        assertThat(interest()).isEqualTo("6000.00");
    }

    /** 100,000 until 1 March: 500; the bank says later that 40,000 had come on 1 February: 250 + 60,000 × 3 % / 12 = 400. */
    @Test
    void moneyThatComesToLightLaterTakesBackWhatWasChargedTooMuch() {
        String call = books.called("200000.00", year + "-01-01");
        books.adoptInterestTerms();
        comesThe(year + "-04-01");
        charge(year + "-03-01").statusCode(201).body("lines[1].amount.value", equalTo("500.00"));
        scene.receive(call, Scene.receipt("FRA", "EUR", "40000.00", year + "-02-01"))
                .statusCode(201);
        scene.receive(call, Scene.receipt("DEU", "EUR", "100000.00", year + "-02-01"))
                .statusCode(201);
        // Until 1 April FRA owes 250 + 150 + 150 = 550 together, 50 more than it was charged; DEU 250, which is 250
        // less.
        charge(year + "-04-01").statusCode(201).body("lines.amount.value", contains("-250.00", "50.00"));
        charge(year + "-04-01").statusCode(409);
        assertThat(interest()).isEqualTo("800.00");
    }

    @Test
    void interestIsPaidAndNeverMoreThanIsOwed() {
        books.called("200000.00", year + "-01-01");
        books.adoptInterestTerms();
        comesThe(year + "-10-01");
        charge(year + "-10-01").statusCode(201);
        paid("3000.01").statusCode(422).body("code", equalTo("exceeds-interest-owed"));
        paid("1000.00").statusCode(201).body("number", startsWith("IR-"));
        paid("2000.01").statusCode(422).body("open.value", equalTo("2000.00"));
        paid("2000.00").statusCode(201);
        books.read("interest-receipts").body("items.amount.value", contains("1000.00", "2000.00"));
        books.read("trial-balance?asOf=" + year + "-12-31")
                .body(
                        "accounts.find { it.kind == 'INTEREST_RECEIVABLE' && it.nation == 'FRA' }.debit.value",
                        equalTo("0.00"))
                .body("accounts.find { it.kind == 'BANK' }.debit.value", equalTo("3000.00"));
    }

    @Test
    void onlyADecisionGivesInterestUp() {
        books.called("200000.00", year + "-01-01");
        books.adoptInterestTerms();
        comesThe(year + "-10-01");
        charge(year + "-10-01").statusCode(201);
        String waiver = waive("1200.00").statusCode(201).extract().path("id");
        bookWaiver(waiver).statusCode(409).body("code", equalTo("decision-required"));
        scene.decide("adopted", "INTEREST_WAIVER", waiver, null, List.of("FRA"));
        bookWaiver(waiver).statusCode(409);
        books.read("interest-waivers").body("items[0].notAdopted.code", equalTo("electorate-too-small"));
        scene.adopt("INTEREST_WAIVER", waiver);
        bookWaiver(waiver).statusCode(201).body("entryNumber", startsWith("JE-"));
        bookWaiver(waiver).statusCode(409).body("code", equalTo("waiver-booked-once"));
        assertThat(interest()).isEqualTo("4800.00");
        waive("1800.01").statusCode(422).body("code", equalTo("exceeds-interest-owed"));
    }

    @Test
    void termsWhoseStepsAreOutOfOrderAreRefused() {
        Map<String, Object> terms = Map.of(
                "name",
                "Late",
                "validFrom",
                "2026-01-01",
                "steps",
                List.of(
                        Map.of("afterMonths", 6, "percentPerYear", "3"),
                        Map.of("afterMonths", 6, "percentPerYear", "6")));
        scene.propose("interest-terms", terms)
                .statusCode(422)
                .body("code", equalTo("steps-out-of-order"))
                .body("errors[0].pointer", equalTo("/steps/1/afterMonths"));
    }

    @Test
    void onlyADecisionGivesADebtUp() {
        String call = books.called("200.00", year + "-01-01");
        Map<String, Object> half = Map.of(
                "callId", call, "nation", "FRA", "amount", Scene.money("EUR", "60.00"), "reason", "Insolvent partner");
        books.book(
                        "write-offs",
                        Map.of("callId", call, "nation", "FRA", "amount", Scene.money("EUR", "100.01"), "reason", "x"))
                .statusCode(422)
                .body("code", equalTo("exceeds-outstanding"));
        String writeOff =
                books.book("write-offs", half).statusCode(201).extract().path("id");
        scene.officer().post("/v1/write-offs/{id}/bookings", writeOff).then().statusCode(409);
        scene.adopt("WRITE_OFF", writeOff);
        scene.officer()
                .post("/v1/write-offs/{id}/bookings", writeOff)
                .then()
                .statusCode(201)
                .body("entryNumber", startsWith("JE-"));
        scene.reader()
                .get("/v1/calls/{id}", call)
                .then()
                .body("dues.find { it.nation == 'FRA' }.outstanding.value", equalTo("40.00"));
        books.read("trial-balance")
                .body("accounts.find { it.kind == 'WRITE_OFF' }.debit.value", equalTo("60.00"))
                .body(
                        "accounts.find { it.kind == 'RECEIVABLE_CALLED' && it.nation == 'FRA' }.debit.value",
                        equalTo("40.00"));
    }

    private ValidatableResponse charge(String asOf) {
        return books.book("interest-charges", Map.of("asOf", asOf));
    }

    private ValidatableResponse paid(String amount) {
        return books.book("interest-receipts", Scene.receipt("FRA", "EUR", amount, year + "-10-01"));
    }

    private ValidatableResponse waive(String amount) {
        return books.book(
                "interest-waivers",
                Map.of("nation", "FRA", "amount", Scene.money("EUR", amount), "reason", "The bank was on strike"));
    }

    private ValidatableResponse bookWaiver(String waiver) {
        return scene.officer()
                .post("/v1/interest-waivers/{id}/bookings", waiver)
                .then();
    }

    /** What was earned. */
    private String interest() {
        String earned = books.read("trial-balance?asOf=" + year + "-12-31")
                .extract()
                .path("accounts.find { it.kind == 'INTEREST' }.credit.value");
        return earned == null ? "0.00" : earned;
    }

    private void comesThe(String day) {
        clock.advance(Duration.between(
                clock.instant(), LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC)));
    }
}
