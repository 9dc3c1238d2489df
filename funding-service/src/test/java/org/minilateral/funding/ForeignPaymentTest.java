package org.minilateral.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.minilateral.funding.Treasury.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.TestClock;

/** Payments in another currency than the debt's. Each test's books are kept by a nation with rates of its own. */
@QuarkusTest
class ForeignPaymentTest {

    @Inject
    TestClock clock;

    /** A Saturday that has passed; calls are issued today, so that the Saturday's money is early money of theirs. */
    private static final LocalDate SATURDAY =
            LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.previous(DayOfWeek.SATURDAY));

    /**
     * 60.00 dollars of a Saturday stand as an advance. The call of today takes up what 50.00 euros cost today: 1.25 dollars
     * each are 62.50, more than there is; so 60.00 dollars settle 48.00 euros.
     */
    @Test
    void earlyDollarsAreAnAdvanceUntilACallTakesThemUpAtTheRateOfItsDay() {
        Treasury treasury = treasury("SWE");
        String assessment = treasury.scene().assessment(treasury.scene().equal(), "EUR", "200.00");
        rates("SWE", LocalDate.parse(TODAY), "1.25");
        treasury.pay("FRA", "USD", "60.00", SATURDAY.toString())
                .statusCode(201)
                .body("settled.value", equalTo("0.00"))
                .body("advanced.value", equalTo("60.00"));
        treasury.assertTiesOut("currency=USD").body("totals.advances.value", equalTo("60.00"));
        String call = treasury.call(assessment, "EUR", "100.00", "2026-12-31");
        treasury.assertOutstanding(call, "FRA", "2.00");
        treasury.scene()
                .reader()
                .get("/v1/calls/{id}/receipts", call)
                .then()
                .body("items[0].open.value", equalTo("0.00"))
                .body("items[0].parts[0].used.value", equalTo("60.00"))
                .body("items[0].parts[0].settled.currency", equalTo("EUR"))
                .body("items[0].parts[0].settled.value", equalTo("48.00"))
                .body("items[0].parts[0].rate", equalTo("4/5"))
                .body("items[0].parts[0].rateDate", equalTo(TODAY));
        treasury.assertTiesOut("currency=EUR").body("totals.paid.value", equalTo("48.00"));
        treasury.assertTiesOut("currency=USD").body("totals.advances.value", equalTo("0.00"));
    }

    /**
     * The call is of today, and so is the payment: 100.00 dollars at 1.25 settle 50.00 euros for 62.50, and 37.50 stay in
     * dollars. The bank holds dollars, and each currency balances.
     */
    @Test
    void theDebtIsSettledInItsOwnCurrencyAndTheMoneyStaysInItsOwn() {
        Treasury treasury = treasury("NOR");
        String call = treasury.scene()
                .call(treasury.scene().assessment(treasury.scene().equal(), "EUR", "100.00"), "EUR", "100.00")
                .extract()
                .path("id");
        treasury.pay("FRA", "USD", "100.00", TODAY).statusCode(422).body("code", equalTo("currency-without-rate"));
        rates("NOR", LocalDate.parse(TODAY), "1.25");
        treasury.pay("FRA", "USD", "100.00", TODAY)
                .statusCode(201)
                .body("settled.value", equalTo("62.50"))
                .body("advanced.value", equalTo("37.50"))
                .body("parts[0].settled.value", equalTo("50.00"));
        treasury.assertOutstanding(call, "FRA", "0.00");
        treasury.trialBalance("currency=USD")
                .body("accounts.find { it.kind == 'BANK' }.debit.value", equalTo("100.00"))
                .body("accounts.find { it.kind == 'CONVERSION' }.credit.value", equalTo("62.50"))
                .body("accounts.find { it.kind == 'ADVANCES' }.credit.value", equalTo("37.50"));
        treasury.trialBalance("currency=EUR")
                .body("accounts.find { it.kind == 'CONVERSION' }.debit.value", equalTo("50.00"))
                .body("accounts.findAll { it.kind == 'BANK' }", hasSize(0));
        treasury.assertTiesOut("currency=EUR").body("totals.paid.value", equalTo("50.00"));
        treasury.assertTiesOut("currency=USD").body("totals.advances.value", equalTo("37.50"));
    }

    /**
     * The call is of today, the money of the Saturday after it, for which only Friday's rate is published: 53.57 dollars at
     * 1.0714 are 50.00 euros.
     */
    @Test
    void aSaturdaysPaymentCountsAtFridaysRateAndBothDaysAreKept() {
        Treasury treasury = treasury("FIN");
        String call = treasury.call(
                treasury.scene().assessment(treasury.scene().equal(), "EUR", "100.00"), "EUR", "100.00", "2026-12-31");
        LocalDate saturday = LocalDate.parse(TODAY).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        try {
            clock.advance(Duration.ofDays(9));
            rates("FIN", saturday.minusDays(1), "1.0714");
            treasury.pay("FRA", "USD", "53.57", saturday.toString())
                    .statusCode(201)
                    .body("advanced.value", equalTo("0.00"))
                    .body("valueDate", equalTo(saturday.toString()))
                    .body("parts[0].settled.value", equalTo("50.00"))
                    .body("parts[0].effectiveOn", equalTo(saturday.toString()))
                    .body("parts[0].rate", equalTo("5000/5357"))
                    .body("parts[0].rateDate", equalTo(saturday.minusDays(1).toString()));
        } finally {
            clock.reset();
        }
        treasury.assertOutstanding(call, "FRA", "0.00");
    }

    @Test
    void moneyGoesToDebtsInItsOwnCurrencyFirst() {
        Treasury treasury = treasury("POL");
        rates("POL", LocalDate.parse(TODAY), "1.25");
        String share = treasury.scene().adoptedShare(treasury.scene().equal());
        String euros = assess(treasury, share, "EUR");
        String dollars = assess(treasury, share, "USD");
        String old = treasury.call(euros, "EUR", "20.00", "2026-01-31");
        String young = treasury.call(dollars, "USD", "20.00", "2026-12-31");
        treasury.pay("FRA", "USD", "12.00", TODAY)
                .statusCode(201)
                .body("parts.callId", contains(young))
                .body("advanced.value", equalTo("2.00"));
        treasury.pay("FRA", "USD", "5.00", TODAY, old).statusCode(201).body("parts[0].settled.value", equalTo("4.00"));
        treasury.pay("FRA", "USD", "5.00", TODAY, old, young).statusCode(201);
        treasury.call(dollars, "USD", "20.00", "2026-12-31");
        treasury.assertTiesOut("currency=EUR");
        treasury.assertTiesOut("currency=USD");
    }

    private static String assess(Treasury treasury, String share, String currency) {
        return treasury.scene()
                .assess(treasury.scene().adoptedBudget(currency, "100.00"), share)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Treasury treasury(String lead) {
        return new Treasury(Scene.of(lead, "FRA"));
    }

    private static void rates(String nation, LocalDate on, String dollars) {
        Published.take(nation, "text/csv", "Date,USD,\n" + on + "," + dollars + ",\n")
                .statusCode(201);
    }
}
