package org.minilateral.consortium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.minilateral.consortium.Coalitions.ask;
import static org.minilateral.consortium.Coalitions.close;
import static org.minilateral.consortium.Coalitions.vote;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.Coalitions;
import org.minilateral.testkit.As;
import org.minilateral.testkit.ServiceDatabase;
import org.minilateral.testkit.Tokens;

/** Each nation has one vote, its own, and may change it until the close. */
@QuarkusTest
class OneVoteTest {

    @Test
    void twoLiaisonsOfANationHaveOneVoteAndTheLaterOneStands() {
        String decision = ask(Coalitions.spacelabInEffect(), "DEU", "COST_SHARE");
        everybodyButSwitzerland(decision);
        vote(decision, "CHE", "AGAINST").statusCode(201);
        String deputy =
                Tokens.signed(Tokens.claims("liaison", "CHE").subject("deputy").preferredUserName("che.deputy"));
        As.bearing(deputy)
                .body(Map.of("choice", "FOR"))
                .post("/v1/decisions/{id}/votes", decision)
                .then()
                .statusCode(201);
        close(decision, "DEU")
                .statusCode(201)
                .body("state", equalTo("ADOPTED"))
                .body("outcome.inFavour", hasSize(9))
                .body("outcome.against", hasSize(0));
        vote(decision, "CHE", "AGAINST").statusCode(409).body("code", equalTo("decision-closed"));
    }

    @Test
    void manyVotesAtOnceAreStillOneVote() throws Exception {
        String decision = ask(Coalitions.spacelabInEffect(), "DEU", "COST_SHARE");
        everybodyButSwitzerland(decision);
        List<Callable<Integer>> votes = IntStream.range(0, 16)
                .<Callable<Integer>>mapToObj(i -> () -> vote(decision, "CHE", i % 2 == 0 ? "FOR" : "ABSTAIN")
                        .extract()
                        .statusCode())
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(votes))
                    .allSatisfy(vote -> assertThat(vote.get()).isEqualTo(201));
        }
        var outcome = close(decision, "DEU").statusCode(201).extract().jsonPath();
        int counted = outcome.getList("outcome.inFavour").size()
                + outcome.getList("outcome.abstained").size();
        assertThat(counted).isEqualTo(9);
        List<String> kinds = As.liaison("ITA")
                .get("/v1/decisions/{id}/action-sheet", decision)
                .path("declarations.findAll { it.nation == 'CHE' }.kind");
        assertThat(kinds).hasSize(16);
        assertThat(outcome.getList("outcome.abstained").isEmpty())
                .isEqualTo(kinds.getLast().equals("FOR"));
    }

    @Test
    void nobodyVotesForAnother() {
        String id = Coalitions.spacelabInEffect();
        String decision = ask(id, "DEU", "COST_SHARE");
        As.liaison("DEU")
                .body(Map.of("choice", "AGAINST", "nation", "ITA"))
                .post("/v1/decisions/{id}/votes", decision)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", containsString("nation"));
        for (String role : List.of("programme-manager", "finance-officer", "approver", "auditor")) {
            As.as(role, "ITA")
                    .body(Map.of("choice", "AGAINST"))
                    .post("/v1/decisions/{id}/votes", decision)
                    .then()
                    .statusCode(403);
        }
        vote(decision, "AUS", "AGAINST").statusCode(404);
        As.liaison("DEU")
                .body(Map.of("nation", "CAN"))
                .post("/v1/consortia/{id}/observers", id)
                .then()
                .statusCode(201);
        vote(decision, "CAN", "AGAINST").statusCode(409).body("code", equalTo("no-vote"));
        vote(decision, "DEU", "FOR").statusCode(201).body("nation", equalTo("DEU"));
        As.liaison("ITA")
                .get("/v1/decisions/{id}/action-sheet", decision)
                .then()
                .body("declarations.nation", contains("DEU"));
    }

    @Test
    void norDoesTheDatabaseLetIt() throws SQLException {
        String decision = ask(Coalitions.spacelabInEffect(), "DEU", "COST_SHARE");
        insert(decision, "DEU", "DEU");
        assertThatThrownBy(() -> insert(decision, "DEU", "ITA")).hasMessageContaining("row-level security");
        assertThatThrownBy(() -> insert(decision, "AUS", "AUS")).hasMessageContaining("row-level security");
        assertThatThrownBy(() -> as("DEU", "update declaration set kind = 'FOR'"))
                .hasMessageContaining("permission");
        assertThatThrownBy(() -> as("DEU", "delete from declaration")).hasMessageContaining("permission");
    }

    private static void everybodyButSwitzerland(String decision) {
        Coalitions.SPACELAB.keySet().stream()
                .filter(nation -> !nation.equals("CHE"))
                .forEach(nation -> vote(decision, nation, "FOR").statusCode(201));
    }

    private static void insert(String decision, String caller, String voter) throws SQLException {
        as(
                caller,
                "insert into declaration (id, decision_id, nation, kind, secret, declared_at, declared_by) values"
                        + " (uuidv7(), '" + decision + "', '" + voter + "', 'AGAINST', false, now(), 'x')");
    }

    private static void as(String nation, String sql) throws SQLException {
        try (Connection connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute("set role consortium_app");
            statement.execute("select set_config('minilateral.nation', '" + nation + "', false)");
            statement.execute(sql);
        }
    }
}
