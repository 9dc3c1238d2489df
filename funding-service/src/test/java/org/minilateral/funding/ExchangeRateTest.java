package org.minilateral.funding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Tokens;

/** Each test imports for a nation of its own, so that none sees the rates of another. */
@QuarkusTest
class ExchangeRateTest {

    @Test
    void theLastRateBeforeADayWithoutOneHoldsAndBothDatesAreTold() {
        Published.rates("LUX");
        // 27 April 2024 was a Saturday.
        rate("LUX", "currency=USD&on=2024-04-27")
                .statusCode(200)
                .body("base", equalTo("EUR"))
                .body("rate", equalTo("1.07140000"))
                .body("exact", equalTo("5357/5000"))
                .body("rateDate", equalTo("2024-04-26"))
                .body("on", equalTo("2024-04-27"))
                .body("source", containsString("USD v1 imported by LUX"));
        rate("LUX", "currency=USD&on=2024-04-25").body("rate", equalTo("1.07200000"));
        // 168.03 / 0.85643
        rate("LUX", "base=GBP&currency=JPY&on=2024-04-29")
                .body("exact", equalTo("16803000/85643"))
                .body("rate", equalTo("196.19817148"))
                .body("rateDate", equalTo("2024-04-26"));
        rate("LUX", "currency=EUR&on=2024-04-26").body("exact", equalTo("1"));
    }

    @Test
    void aRateThatIsNotThereOrTooOldIsRefused() {
        Published.rates("MLT");
        refused("MLT", "currency=USD&on=2024-05-04", 422, "rate-too-old");
        refused("MLT", "currency=USD&on=1999-01-03", 422, "currency-without-rate");
        refused("MLT", "currency=CHF&on=2024-04-26", 422, "currency-without-rate");
        refused("MLT", "currency=USD&on=2999-01-01", 422, "rate-date-in-future");
        refused("MLT", "currency=XAU&on=2024-04-26", 422, "currency-unknown");
        refused("MLT", "currency=CHW&on=2024-04-26", 422, "currency-unknown");
        refused("MLT", "currency=USD&base=XTS&on=2024-04-26", 422, "currency-unknown");
        refused("MLT", "currency=USD&on=tomorrow", 400, "parameter-invalid");
        refused("MLT", "currency=USD", 400, "parameter-invalid");
        refused("MLT", "currency=USD&at=2024-04-26", 400, "unknown-parameter");
    }

    @Test
    void whatWasImportedTwiceIsUnchangedAndWhatDiffersIsAnotherVersion() {
        Published.take("EST", "text/csv", Published.CSV)
                .statusCode(201)
                .body("added", equalTo(9))
                .body("firstDate", equalTo("1999-01-04"))
                .body("lastDate", equalTo("2024-04-26"));
        Published.take("EST", "text/csv", Published.CSV)
                .statusCode(201)
                .body("added", equalTo(0))
                .body("unchanged", equalTo(9))
                .body("conflicting", equalTo(0));
        Published.take("EST", "text/csv", "Date,USD,\n2024-04-26,1.0715,\n2024-04-25,1.0720,\n")
                .body("unchanged", equalTo(1))
                .body("conflicting", equalTo(1))
                .body("conflicts", hasSize(1))
                .body("conflicts[0].before", equalTo("1.0714"))
                .body("conflicts[0].now", equalTo("1.0715"));
        rate("EST", "currency=USD&on=2024-04-26")
                .body("rate", equalTo("1.07150000"))
                .body("source", containsString("USD v2"));
    }

    @Test
    void aPublicationIsTakenWholeOrNotAtAll() {
        String broken = "Date,USD,GBP,\n2024-04-25,1.072,0.85675,\n2024-04-26,1.0714,-1,\n";
        Published.take("LVA", "text/csv", broken).statusCode(422).body("code", equalTo("publication-unreadable"));
        refused("LVA", "currency=USD&on=2024-04-25", 422, "currency-without-rate");
        Published.take("LVA", "application/json", "{}").statusCode(415);
        String late = "Date,USD,\n" + LocalDate.now(ZoneOffset.UTC).plusDays(2) + ",1.1,\n";
        Published.take("LVA", "text/csv", late).statusCode(422);
        Published.take("LVA", "text/csv", Published.CSV + "x".repeat(1_100_000)).statusCode(413);
        Published.take("LVA", "application/xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")
                .statusCode(422)
                .body("code", equalTo("publication-unreadable"));
    }

    @Test
    void theSameKeyWithAnotherPublicationIsRefused() {
        String token = Tokens.as("finance-officer", "LTU");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            given().auth()
                    .oauth2(token)
                    .header("Idempotency-Key", key)
                    .contentType("text/csv")
                    .body(Published.CSV)
                    .post("/v1/exchange-rates/imports")
                    .then()
                    .statusCode(201)
                    .body("added", equalTo(9));
        }
        given().auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body("Date,USD,\n2024-04-24,1.1,\n")
                .post("/v1/exchange-rates/imports")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void whatANationImportsHoldsForNobodyElse() {
        Published.rates("SVN");
        refused("HRV", "currency=USD&on=2024-04-26", 422, "currency-without-rate");
        for (String role : new String[] {"liaison", "programme-manager", "approver", "auditor", "administrator"}) {
            given().auth()
                    .oauth2(Tokens.as(role, "SVN"))
                    .contentType("text/csv")
                    .body(Published.CSV)
                    .post("/v1/exchange-rates/imports")
                    .then()
                    .statusCode(403);
        }
    }

    private static ValidatableResponse rate(String nation, String query) {
        return As.as("auditor", nation).get("/v1/exchange-rates?" + query).then();
    }

    private static void refused(String nation, String query, int status, String code) {
        rate(nation, query).statusCode(status).body("code", equalTo(code));
    }
}
