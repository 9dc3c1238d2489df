package org.minilateral.consortium;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;

@QuarkusTest
class NationTest {

    @Test
    void everyNationIsListedByItsAlpha3Code() {
        As.liaison("JPN").get("/v1/nations").then().statusCode(200).body("items.code", hasItem("JPN"));
    }

    @Test
    void whoIsNotSignedInIsTurnedAwayWithAProblem() {
        given().get("/v1/nations")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("unauthorized"));
    }

    @Test
    void aMisspeltParameterIsNotIgnored() {
        As.liaison("JPN")
                .queryParam("limti", 3)
                .get("/v1/nations")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
    }
}
