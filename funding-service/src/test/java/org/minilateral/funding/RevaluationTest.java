package org.minilateral.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.minilateral.funding.Treasury.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each test's books are kept by a nation with rates of its own. */
@QuarkusTest
class RevaluationTest {

    private static final String TOMORROW =
            LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();

    /**
     * 62.50 dollars came for 50.00 euros at 1.25. At 1.00 for a euro they are worth 62.50: a gain of 12.50. The 37.50 dollars
     * that are an advance are owed as dollars: nobody wins or loses by them.
     */
    @Test
    void whatTheMoneyGainedSinceItCameIsBookedOnce() {
        Treasury treasury = paidInDollars("HUN", "1.25");
        rates("HUN", TOMORROW, "1.00");
        preview(treasury, TOMORROW)
                .statusCode(200)
                .body("id", nullValue())
                .body("held.value", equalTo("62.50"))
                .body("book.value", equalTo("50.00"))
                .body("worth.value", equalTo("62.50"))
                .body("difference.value", equalTo("12.50"));
        revalue(treasury, TOMORROW)
                .statusCode(201)
                .body("difference.value", equalTo("12.50"))
                .body("rate", equalTo("1"))
                .body("rateDate", equalTo(TOMORROW))
                .body("entryNumber", notNullValue());
        revalue(treasury, TOMORROW).statusCode(409).body("code", equalTo("revalued-once"));
        revalue(treasury, TODAY).statusCode(409).body("code", equalTo("revaluation-out-of-order"));
        treasury.trialBalance("currency=EUR&asOf=" + TOMORROW)
                .body("accounts.find { it.kind == 'EXCHANGE_DIFFERENCES' }.credit.value", equalTo("12.50"))
                .body("accounts.find { it.kind == 'CONVERSION' }.debit.value", equalTo("62.50"))
                .body("totals[0].debit.value", equalTo("112.50"))
                .body("totals[0].credit.value", equalTo("112.50"));
        treasury.trialBalance("currency=USD&asOf=" + TOMORROW)
                .body("accounts.find { it.kind == 'BANK' }.debit.value", equalTo("100.00"));
        treasury.assertTiesOut("currency=EUR");
        treasury.scene()
                .reader()
                .get("/v1/consortia/{id}/revaluations", treasury.scene().id())
                .then()
                .body("items.difference.value", contains("12.50"));
    }

    @Test
    void whereNothingChangedNothingIsBooked() {
        Treasury treasury = paidInDollars("ROU", "1.25");
        revalue(treasury, TODAY)
                .statusCode(201)
                .body("difference.value", equalTo("0.00"))
                .body("entryNumber", nullValue());
        treasury.scene()
                .reader()
                .get("/v1/consortia/{id}/journal", treasury.scene().id())
                .then()
                .body("items.findAll { it.kind == 'REVALUATION' }", hasSize(0));
    }

    @Test
    void aSecondRevaluationBooksWhatChangedSinceTheFirst() {
        Treasury treasury = paidInDollars("BGR", "1.25");
        rates("BGR", TOMORROW, "2.00");
        revalue(treasury, TODAY).body("difference.value", equalTo("0.00"));
        // 62.50 / 2.00 = 31.25
        revalue(treasury, TOMORROW).body("book.value", equalTo("50.00")).body("difference.value", equalTo("-18.75"));
    }

    @Test
    void whatCantBeValuedIsRefused() {
        Treasury treasury = paidInDollars("IRL", "1.25");
        revalue(treasury, "2999-01-01").statusCode(422).body("code", equalTo("rate-date-in-future"));
        revalue(treasury, "2020-01-01").statusCode(422).body("code", equalTo("currency-without-rate"));
        revalue(treasury, "0001-01-01").statusCode(422).body("code", equalTo("currency-without-rate"));
        treasury.scene()
                .officer()
                .body(Map.of("on", TODAY, "currency", "EUR"))
                .post("/v1/consortia/{id}/revaluations", treasury.scene().id())
                .then()
                .statusCode(422)
                .body("code", equalTo("budget-currency-unclear"));
        preview(treasury, "soon").statusCode(400).body("code", equalTo("parameter-invalid"));
    }

    /** FRA pays 100.00 dollars on a call of 50.00 euros. */
    private static Treasury paidInDollars(String lead, String rate) {
        rates(lead, TODAY, rate);
        Treasury treasury = new Treasury(Scene.of(lead, "FRA"));
        treasury.call(
                treasury.scene().assessment(treasury.scene().equal(), "EUR", "100.00"), "EUR", "100.00", "2026-12-31");
        treasury.pay("FRA", "USD", "100.00", TODAY).statusCode(201).body("advanced.value", equalTo("37.50"));
        return treasury;
    }

    private static void rates(String nation, String on, String dollars) {
        Published.take(nation, "text/csv", "Date,USD,\n" + on + "," + dollars + ",\n")
                .statusCode(201);
    }

    private static ValidatableResponse revalue(Treasury treasury, String on) {
        return treasury.scene()
                .officer()
                .body(Map.of("on", on, "currency", "USD"))
                .post("/v1/consortia/{id}/revaluations", treasury.scene().id())
                .then();
    }

    private static ValidatableResponse preview(Treasury treasury, String on) {
        return treasury.scene()
                .officer()
                .get(
                        "/v1/consortia/{id}/revaluation-previews?currency=USD&on={on}",
                        treasury.scene().id(),
                        on)
                .then();
    }
}
