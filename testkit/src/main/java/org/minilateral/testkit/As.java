package org.minilateral.testkit;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests of somebody: {@code liaison("DEU").body(…).post("/v1/consortia")}, with a fresh Idempotency-Key. */
public final class As {

    private As() {}

    public static RequestSpecification liaison(String nation) {
        return as("liaison", nation);
    }

    public static RequestSpecification as(String role, String nation) {
        return bearing(Tokens.as(role, nation));
    }

    public static RequestSpecification service(String name) {
        return bearing(Tokens.service(name));
    }

    public static RequestSpecification bearing(String token) {
        return bearing(token, UUID.randomUUID().toString());
    }

    /** With a key of the test's choice. */
    public static RequestSpecification bearing(String token, String key) {
        return given().auth().oauth2(token).contentType(ContentType.JSON).header("Idempotency-Key", key);
    }
}
