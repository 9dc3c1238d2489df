package org.minilateral.consortium.decision;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.Coalitions;
import org.minilateral.testkit.As;

@QuarkusTest
class DeadlineInputTest {

    @Test
    void aDeadlineSaysItsZoneAndIsADayThatExists() {
        String id = Coalitions.spacelabInEffect();
        ask(id, "2096-02-29T02:30:00+01:00").statusCode(201).body("deadline", equalTo("2096-02-29T01:30:00Z"));
        ask(id, "2097-03-31T02:30:00+01:00").statusCode(201).body("deadline", equalTo("2097-03-31T01:30:00Z"));
        for (Object deadline : List.of(
                "2097-03-31T02:30:00",
                "2097-03-31T02:30:00[Europe/Berlin]",
                "2097-02-29T12:00:00Z",
                "2097-03-31T25:00:00Z",
                "2097-03-31T12:00:00+19:00",
                "2097-03-31",
                "tomorrow",
                "",
                "4000000000",
                4_000_000_000L,
                List.of(2097, 3, 31))) {
            ask(id, deadline)
                    .log()
                    .ifValidationFails()
                    .statusCode(400)
                    .body("errors[0].pointer", containsString("deadline"));
        }
        ask(id, "2020-02-29T12:00:00Z").statusCode(422).body("code", equalTo("deadline-in-the-past"));
    }

    private static ValidatableResponse ask(String id, Object deadline) {
        return As.liaison("DEU")
                .body(Map.of("question", "OTHER", "title", "When", "text", "By when?", "deadline", deadline))
                .post("/v1/consortia/{id}/decisions", id)
                .then();
    }
}
