package org.minilateral.consortium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.minilateral.consortium.Coalitions.ask;
import static org.minilateral.consortium.Coalitions.clause;
import static org.minilateral.consortium.Coalitions.close;
import static org.minilateral.consortium.Coalitions.consortium;
import static org.minilateral.consortium.Coalitions.sign;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.Coalitions;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.ServiceDatabase;
import org.minilateral.testkit.Tokens;

/** Who voted how: of an open ballot for those who take part, of a secret one for nobody, through every channel. */
@QuarkusTest
class BallotSecrecyTest {

    private static final List<String> NATIONS = List.of("AUS", "GBR", "USA");

    @Test
    void aSecretVoteShowsInNoChannel() throws SQLException {
        String id = trio(true);
        String decision = ask(id, "AUS", "BUDGET");
        voteAll(decision);
        assertSilent(id, decision);
        close(decision, "AUS")
                .statusCode(201)
                .body("state", equalTo("ADOPTED"))
                .body("outcome.criteria[0].met", equalTo(true))
                // 70 of 100 could only be Australia and the United States.
                .body("outcome.criteria[0].reached", nullValue());
        assertSilent(id, decision);
        assertThat(outcomeInDatabase(decision)).doesNotContain("GBR").contains("\"inFavour\": []");
    }

    @Test
    void aNationSeesItsOwnSecretVote() {
        String id = trio(true);
        String decision = ask(id, "AUS", "BUDGET");
        voteAll(decision);
        As.liaison("GBR")
                .get("/v1/decisions/{id}/action-sheet", decision)
                .then()
                .body("declarations.nation", contains("GBR"))
                .body("declarations.text", contains("Because GBR"));
        assertThat(pdf("GBR", decision))
                .contains("United Kingdom (GBR) 30 Against, told to your nation alone", "Because GBR")
                .contains("Australia (AUS) 50 secret", "United States (USA) 20 secret")
                .doesNotContain("Because AUS");
    }

    @Test
    void anOpenVoteShowsToThoseWhoTakePartAndToNobodyElse() {
        String id = trio(false);
        String decision = ask(id, "AUS", "BUDGET");
        voteAll(decision);
        close(decision, "AUS").statusCode(201).body("outcome.criteria[0].reached", equalTo("7/10"));
        As.liaison("USA")
                .get("/v1/decisions/{id}/action-sheet", decision)
                .then()
                .body("decision.outcome.against", contains("GBR"))
                .body("declarations.text", contains("Because AUS", "Because GBR", "Because USA"));
        assertThat(pdf("USA", decision)).contains("United Kingdom (GBR) 30 Against", "Against GBR", "7/10 yes");
        As.liaison("DEU").get("/v1/decisions/{id}", decision).then().statusCode(404);
        As.liaison("DEU")
                .get("/v1/decisions/{id}/action-sheet", decision)
                .then()
                .statusCode(404);
        As.liaison("DEU").get("/v1/history?subject=consortia/" + id).then().body("items", empty());
        assertThat(Feed.of(id, Tokens.as("liaison", "DEU"))).isEmpty();
        As.as("administrator", null)
                .get("/v1/decisions/{id}/action-sheet", decision)
                .then()
                .statusCode(404);
    }

    /** Neither to the chair, nor to another party, nor to a service that follows the feed. */
    private static void assertSilent(String id, String decision) {
        for (String nation : List.of("AUS", "USA")) {
            for (String role : List.of("liaison", "programme-manager", "auditor")) {
                String token = Tokens.as(role, nation);
                Stream.of(
                                "/v1/decisions/" + decision,
                                "/v1/decisions/" + decision + "/action-sheet",
                                "/v1/consortia/" + id + "/decisions",
                                "/v1/history?limit=200&subject=consortia/" + id)
                        .forEach(path -> assertThat(As.bearing(token).get(path).asString())
                                .as(role + " of " + nation + " on " + path)
                                .contains(decision)
                                .doesNotContain("Because GBR", "AGAINST", "OBJECTION"));
                assertThat(Feed.of(id, token).toString()).doesNotContain("Because GBR", "AGAINST");
            }
            assertThat(pdf(nation, decision)).contains("secret").doesNotContain("Because GBR", "Against");
        }
        assertThat(Feed.of(id, Tokens.service("funding-service")).toString())
                .contains(decision)
                .doesNotContain("Because", "AGAINST", "kind=FOR");
        As.service("funding-service")
                .get("/v1/decisions/{id}/action-sheet", decision)
                .then()
                .statusCode(404);
    }

    private static void voteAll(String decision) {
        NATIONS.forEach(nation -> As.liaison(nation)
                .body(Map.of("choice", nation.equals("GBR") ? "AGAINST" : "FOR", "explanation", "Because " + nation))
                .post("/v1/decisions/{id}/votes", decision)
                .then()
                .statusCode(201));
    }

    private static String pdf(String nation, String decision) {
        return Sheets.textOf(As.liaison(nation)
                .accept("application/pdf")
                .get("/v1/decisions/{id}/action-sheet", decision)
                .asByteArray());
    }

    private static String outcomeInDatabase(String decision) throws SQLException {
        try (Connection connection = ServiceDatabase.superuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select outcome from decision where id = '" + decision + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static String trio(boolean secret) {
        Map<String, Object> voting = Map.of(
                "type",
                "voting",
                "questions",
                List.of("BUDGET"),
                "procedure",
                Map.of("type", "weighted", "shares", "2/3"),
                "secret",
                secret);
        Map<String, Object> scale = Coalitions.scale(Map.of("AUS", "50", "GBR", "30", "USA", "20"), "AUS");
        String id =
                Coalitions.open(consortium("Ballots", "AUS", clause("1", scale), clause("2", voting)), "GBR", "USA");
        NATIONS.forEach(nation -> sign(id, nation, "DEFINITIVE").statusCode(201));
        return id;
    }
}
