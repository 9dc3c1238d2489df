package org.minilateral.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.minilateral.consortium.Coalitions.ask;
import static org.minilateral.consortium.Coalitions.clause;
import static org.minilateral.consortium.Coalitions.close;
import static org.minilateral.consortium.Coalitions.consortium;
import static org.minilateral.consortium.Coalitions.sign;
import static org.minilateral.consortium.Coalitions.vote;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.arrears.Tell;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.TestClock;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class SecretAndSilentTest {

    @Inject
    TestClock clock;

    @Inject
    Tell funding;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void nobodyLearnsHowAnotherNationVotedInSecret() {
        String id = trio(Map.of(
                "type",
                "voting",
                "questions",
                List.of("BUDGET"),
                "procedure",
                Map.of("type", "simple-majority"),
                "secret",
                true));
        String decision = ask(id, "AUS", "BUDGET");
        vote(decision, "AUS", "FOR").statusCode(201);
        vote(decision, "GBR", "AGAINST").statusCode(201);
        vote(decision, "USA", "FOR").statusCode(201);
        close(decision, "AUS")
                .statusCode(201)
                .body("state", equalTo("ADOPTED"))
                .body("outcome.against", empty())
                .body("outcome.criteria[0].reached", equalTo("2"));
        As.liaison("USA")
                .get("/v1/decisions/{id}/action-sheet", decision)
                .then()
                .body("declarations.nation", equalTo(List.of("USA")));
        assertThat(Feed.of(id, Tokens.as("liaison", "USA")))
                .filteredOn(event -> event.get("type").toString().endsWith("declared.v1"))
                .hasSize(1);
    }

    @Test
    void brokenSilenceIsIssuedAgainAsRevisionOneAndAdopted() {
        String id = trio(silence());
        String decision = ask(id, "AUS", "OTHER");
        As.liaison("GBR")
                .body(Map.of("reason", "The text needs work."))
                .post("/v1/decisions/{id}/objections", decision)
                .then()
                .statusCode(201);
        reissue(decision).then().statusCode(409).body("code", equalTo("not-broken"));
        String number = close(decision, "AUS")
                .body("state", equalTo("REJECTED"))
                .extract()
                .path("number");
        String again = reissue(decision)
                .then()
                .statusCode(201)
                .body("number", equalTo(number))
                .body("revision", equalTo(1))
                .extract()
                .path("id");
        As.liaison("USA")
                .body(Map.of("text", "The United States notes the cost."))
                .post("/v1/decisions/{id}/statements", again)
                .then()
                .statusCode(201);
        clock.advance(Duration.ofDays(3));
        close(again, "AUS").statusCode(201).body("state", equalTo("ADOPTED"));
        As.liaison("GBR")
                .get("/v1/decisions/{id}/action-sheet", again)
                .then()
                .body("declarations.kind", equalTo(List.of("STATEMENT")));
    }

    @Test
    void aDeadlineIsAnInstantWhateverItsZone() {
        String id = trio(silence());
        // Clocks in Berlin go back an hour on 2027-10-31: 12:00 at +01:00 is 11:00 UTC.
        Duration toNoon = Duration.between(Instant.now(), Instant.parse("2027-10-31T11:00:00Z"));
        String decision = As.liaison("AUS")
                .body(Map.of(
                        "question",
                        "OTHER",
                        "title",
                        "Zones",
                        "text",
                        "Zones",
                        "deadline",
                        ZonedDateTime.parse("2027-10-31T12:00:00+01:00[Europe/Berlin]")
                                .toOffsetDateTime()
                                .toString()))
                .post("/v1/consortia/{id}/decisions", id)
                .then()
                .statusCode(201)
                .body("deadline", equalTo("2027-10-31T11:00:00Z"))
                .extract()
                .path("id");
        clock.advance(toNoon.minusMinutes(5));
        As.liaison("GBR")
                .body(Map.of("text", "In time."))
                .post("/v1/decisions/{id}/statements", decision)
                .then()
                .statusCode(201);
        clock.advance(Duration.ofMinutes(6));
        As.liaison("GBR")
                .body(Map.of("reason", "Too late."))
                .post("/v1/decisions/{id}/objections", decision)
                .then()
                .statusCode(409)
                .body("code", equalTo("deadline-passed"));
    }

    @Test
    void theChairExtendsByNewNoticeWhileTheDeadlineRuns() {
        String id = trio(silence());
        String decision = ask(id, "AUS", "OTHER");
        extend(decision, OffsetDateTime.now(clock).plusHours(1))
                .then()
                .statusCode(422)
                .body("code", equalTo("deadline-not-later"));
        extend(decision, OffsetDateTime.now(clock).plusDays(5)).then().statusCode(201);
        clock.advance(Duration.ofDays(6));
        extend(decision, OffsetDateTime.now(clock).plusDays(9))
                .then()
                .statusCode(409)
                .body("code", equalTo("deadline-passed"));
    }

    @Test
    void arrearsBeyondTheLimitSuspendTheVoteUntilPaidOrExcused() {
        String id = trio(Map.of("type", "arrears", "days", 90));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        funding.arrears(id, "USA", today.minusDays(91));
        funding.arrears(id, "GBR", today.minusDays(90));
        As.liaison("AUS")
                .get("/v1/decisions/{id}", ask(id, "AUS", "BUDGET"))
                .then()
                .body("electorate.nation", equalTo(List.of("AUS", "GBR")))
                .body("suspended", equalTo(List.of("USA")));
        String waiver = As.liaison("AUS")
                .body(Map.of(
                        "question",
                        "ARREARS_WAIVER",
                        "subjectNation",
                        "USA",
                        "title",
                        "Waiver",
                        "text",
                        "Excused.",
                        "deadline",
                        OffsetDateTime.now(clock).plusDays(1).toString()))
                .post("/v1/consortia/{id}/decisions", id)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        vote(waiver, "AUS", "FOR");
        vote(waiver, "GBR", "FOR");
        close(waiver, "AUS").body("state", equalTo("ADOPTED"));
        As.liaison("AUS")
                .get("/v1/decisions/{id}", ask(id, "AUS", "BUDGET"))
                .then()
                .body("suspended", empty());
        funding.arrears(id, "USA", null);
        As.liaison("AUS")
                .get("/v1/decisions/{id}", ask(id, "AUS", "BUDGET"))
                .then()
                .body("suspended", empty());
    }

    private static String trio(Map<String, Object> rule) {
        String id = Coalitions.open(consortium("AUKUS Pillar II", "AUS", clause("1", rule)), "GBR", "USA");
        List.of("AUS", "GBR", "USA")
                .forEach(nation -> sign(id, nation, "DEFINITIVE").statusCode(201));
        return id;
    }

    private static Map<String, Object> silence() {
        return Map.of("type", "voting", "questions", List.of("OTHER"), "procedure", Map.of("type", "silence"));
    }

    private io.restassured.response.Response reissue(String decision) {
        return As.liaison("AUS")
                .body(Map.of(
                        "text",
                        "A better text.",
                        "deadline",
                        OffsetDateTime.now(clock).plusDays(2).toString()))
                .post("/v1/decisions/{id}/reissues", decision);
    }

    private static io.restassured.response.Response extend(String decision, OffsetDateTime deadline) {
        return As.liaison("AUS")
                .body(Map.of("deadline", deadline.toString()))
                .post("/v1/decisions/{id}/extensions", decision);
    }
}
