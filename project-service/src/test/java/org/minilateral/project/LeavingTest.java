package org.minilateral.project;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.not;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** A pod that is about to end sends its clients elsewhere, while it still answers them. */
@QuarkusTest
class LeavingTest {

    @Inject
    Event<ShutdownDelayInitiatedEvent> ending;

    @Test
    void keptConnectionsAreGivenUpBeforeItEnds() {
        given().get("/v1/events").then().statusCode(401).header("Connection", not(equalToIgnoringCase("close")));
        ending.fire(new ShutdownDelayInitiatedEvent());
        given().get("/v1/events").then().statusCode(401).header("Connection", equalToIgnoringCase("close"));
    }
}
