package org.minilateral.consortium;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.minilateral.consortium.Coalitions.clause;
import static org.minilateral.consortium.Coalitions.consortium;
import static org.minilateral.consortium.Coalitions.sign;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.TestClock;

@QuarkusTest
class ProgrammeTest {

    @Inject
    TestClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void silenceIsTakingPart() {
        // Three months from the last of November end on the last of a leap year's February.
        clock.advance(Duration.between(Instant.now(), Instant.parse("2027-11-30T08:00:00Z")));
        String id = esa();
        String programme = As.liaison("FRA")
                .body(Map.of("name", "Lunar gateway", "summary", "An optional programme."))
                .post("/v1/consortia/{id}/programmes", id)
                .then()
                .statusCode(201)
                .body("closesOn", equalTo("2028-02-29"))
                .body("participants", contains("CHE", "DEU", "FRA"))
                .extract()
                .path("id");
        optOut(programme, "CHE")
                .statusCode(201)
                .body("participants", contains("DEU", "FRA"))
                .body("settled", equalTo(false));
        optOut(programme, "CHE").statusCode(409).body("code", equalTo("opted-out-once"));
        clock.advance(Duration.between(clock.instant(), Instant.parse("2028-03-01T00:00:01Z")));
        optOut(programme, "DEU").statusCode(409).body("code", equalTo("opt-out-period-over"));
        As.liaison("DEU")
                .get("/v1/programmes/{id}", programme)
                .then()
                .body("settled", equalTo(true))
                .body("participants", contains("DEU", "FRA"));
        As.liaison("AUS").get("/v1/programmes/{id}", programme).then().statusCode(404);
        As.liaison("AUS").get("/v1/programmes/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    private static String esa() {
        String id = Coalitions.open(
                consortium("ESA optional programmes", "FRA", clause("3", Map.of("type", "opt-out", "months", 3))),
                "DEU",
                "CHE");
        List.of("FRA", "DEU", "CHE")
                .forEach(nation -> sign(id, nation, "DEFINITIVE").statusCode(201));
        return id;
    }

    private static ValidatableResponse optOut(String programme, String nation) {
        return As.liaison(nation)
                .post("/v1/programmes/{id}/opt-outs", programme)
                .then();
    }
}
