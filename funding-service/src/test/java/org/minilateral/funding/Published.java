package org.minilateral.funding;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import org.minilateral.testkit.Tokens;

/** Rates that the ECB published, as they stand in its historical file (eurofxref-hist.csv); 26 April 2024 was a Friday. */
final class Published {

    static final String CSV = """
            Date,USD,JPY,GBP,
            2024-04-26,1.0714,168.03,0.85643,
            2024-04-25,1.072,166.76,0.85675,
            1999-01-04,1.1789,133.73,0.7111,
            """;

    private Published() {}

    /** These rates, for what the nation books. */
    static void rates(String nation) {
        take(nation, "text/csv", CSV).statusCode(201);
    }

    static ValidatableResponse take(String nation, String form, String body) {
        return given().auth()
                .oauth2(Tokens.as("finance-officer", nation))
                .contentType(form)
                .body(body)
                .post("/v1/exchange-rates/imports")
                .then();
    }
}
