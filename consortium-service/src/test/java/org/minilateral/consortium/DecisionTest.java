package org.minilateral.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.minilateral.consortium.Coalitions.ask;
import static org.minilateral.consortium.Coalitions.close;
import static org.minilateral.consortium.Coalitions.vote;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.TestClock;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class DecisionTest {

    @Inject
    TestClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aDoubleMajorityNeedsPartiesAsWellAsShares() {
        String id = Coalitions.spacelabInEffect();
        String failing = ask(id, "DEU", "BUDGET");
        vote(failing, "DEU", "FOR").statusCode(201);
        vote(failing, "ITA", "FOR").statusCode(201);
        close(failing, "DEU").statusCode(409).body("code", equalTo("voting-still-open"));
        clock.advance(Duration.ofDays(2));
        close(failing, "DEU")
                .statusCode(201)
                .body("state", equalTo("REJECTED"))
                .body("clause", equalTo("3"))
                .body("outcome.criteria[0].reached", equalTo("2/9"))
                .body("outcome.criteria[0].met", equalTo(false))
                .body("outcome.criteria[1].met", equalTo(true));
        clock.reset();
        String passing = ask(id, "FRA", "BUDGET");
        for (String nation : List.of("DEU", "ITA", "BEL", "NLD", "CHE")) {
            vote(passing, nation, "FOR").statusCode(201);
        }
        clock.advance(Duration.ofDays(2));
        close(passing, "DEU").statusCode(201).body("state", equalTo("ADOPTED"));
    }

    @Test
    void unanimityIsNotBlockedByAbstentionOrAbsenceButByOneVoteAgainst() {
        String id = Coalitions.spacelabInEffect();
        String adopted = ask(id, "DEU", "COST_SHARE");
        vote(adopted, "DEU", "FOR");
        vote(adopted, "GBR", "ABSTAIN");
        String rejected = ask(id, "DEU", "COST_SHARE");
        vote(rejected, "DEU", "FOR");
        vote(rejected, "CHE", "AGAINST");
        clock.advance(Duration.ofDays(2));
        close(adopted, "DEU").body("state", equalTo("ADOPTED")).body("outcome.abstained", contains("GBR"));
        close(rejected, "DEU").body("state", equalTo("REJECTED")).body("outcome.against", contains("CHE"));
    }

    @Test
    void whenAllHaveVotedTheChairNeedNotWait() {
        String id = Coalitions.spacelabInEffect();
        String decision = ask(id, "DEU", "COST_SHARE");
        Coalitions.SPACELAB
                .keySet()
                .forEach(nation -> vote(decision, nation, "FOR").statusCode(201));
        close(decision, "FRA").statusCode(403);
        close(decision, "DEU")
                .statusCode(201)
                .body("state", equalTo("ADOPTED"))
                .body("number", equalTo("D-2026-0001".replace("2026", String.valueOf(java.time.Year.now()))));
        close(decision, "DEU").statusCode(409).body("code", equalTo("decision-closed"));
        assertThat(Feed.of(id, Tokens.service("funding-service")))
                .filteredOn(event -> event.get("type").toString().endsWith("decision-adopted.v1"))
                .extracting(event -> event.get("subject"))
                .containsExactly("consortia/" + id + "/decisions/" + decision);
    }

    @Test
    void aVoteCanBeChangedUntilTheDeadlineAndBothStayOnRecord() {
        String id = Coalitions.spacelabInEffect();
        String decision = ask(id, "DEU", "COST_SHARE");
        vote(decision, "CHE", "AGAINST");
        vote(decision, "CHE", "FOR");
        clock.advance(Duration.ofDays(2));
        vote(decision, "CHE", "AGAINST").statusCode(409).body("code", equalTo("deadline-passed"));
        close(decision, "DEU").body("state", equalTo("ADOPTED"));
        As.liaison("NLD")
                .get("/v1/decisions/{id}/action-sheet", decision)
                .then()
                .statusCode(200)
                .body("declarations.kind", contains("AGAINST", "FOR"))
                .body("decision.outcome.inFavour", contains("CHE"));
    }

    @Test
    void silenceIsBrokenByOneObjectionAndRestoredWhenItIsTakenBack() {
        String id = Coalitions.spacelabInEffect();
        String decision = ask(id, "DEU", "OTHER");
        vote(decision, "FRA", "FOR").statusCode(409).body("code", equalTo("silence-takes-objections"));
        object(decision, "FRA").statusCode(201);
        As.liaison("ITA").get("/v1/decisions/{id}", decision).then().body("state", equalTo("UNDER_DISCUSSION"));
        As.liaison("ITA")
                .post("/v1/decisions/{id}/objection-withdrawals", decision)
                .then()
                .statusCode(409)
                .body("code", equalTo("no-objection"));
        As.liaison("FRA")
                .post("/v1/decisions/{id}/objection-withdrawals", decision)
                .then()
                .statusCode(201);
        As.liaison("ITA")
                .body(Map.of("text", "Italy notes the cost."))
                .post("/v1/decisions/{id}/statements", decision)
                .then()
                .statusCode(201);
        close(decision, "DEU").statusCode(409).body("code", equalTo("voting-still-open"));
        clock.advance(Duration.ofDays(2));
        close(decision, "DEU").statusCode(201).body("state", equalTo("ADOPTED"));
    }

    @Test
    void standingObjectionMeansRejection() {
        String id = Coalitions.spacelabInEffect();
        String decision = ask(id, "DEU", "OTHER");
        object(decision, "CHE").statusCode(201);
        close(decision, "DEU")
                .statusCode(201)
                .body("state", equalTo("REJECTED"))
                .body("outcome.against", contains("CHE"));
    }

    @Test
    void theElectorateIsFixedWhenTheQuestionIsPut() {
        String id = Coalitions.open(Coalitions.spacelab(), "ITA", "FRA");
        Coalitions.sign(id, "DEU", "DEFINITIVE");
        Coalitions.sign(id, "ITA", "DEFINITIVE");
        String decision = ask(id, "DEU", "COST_SHARE");
        Coalitions.sign(id, "FRA", "DEFINITIVE");
        vote(decision, "FRA", "AGAINST").statusCode(409).body("code", equalTo("no-vote"));
        As.liaison("FRA")
                .get("/v1/decisions/{id}", decision)
                .then()
                .body("electorate.nation", containsInAnyOrder("DEU", "ITA"));
    }

    private static io.restassured.response.ValidatableResponse object(String decision, String nation) {
        return As.liaison(nation)
                .body(Map.of("reason", "Not yet."))
                .post("/v1/decisions/{id}/objections", decision)
                .then();
    }
}
