package org.minilateral.consortium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.minilateral.consortium.Coalitions.clause;
import static org.minilateral.consortium.Coalitions.consortium;
import static org.minilateral.consortium.Coalitions.sign;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.Coalitions;
import org.minilateral.consortium.withdrawal.Notices;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.ServiceDatabase;
import org.minilateral.testkit.TestClock;
import org.minilateral.testkit.Tokens;
import org.minilateral.testkit.Vault;

/** A nation that has left keeps what was decided in its time, and learns nothing of what comes after. */
@QuarkusTest
class LeaverTest {

    @Inject
    TestClock clock;

    @Inject
    Notices notices;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void aLeaverKeepsItsOwnPeriod() throws SQLException {
        String id = Coalitions.open(
                consortium(
                        "Leaving",
                        "AUS",
                        clause("2", Map.of("type", "withdrawal", "effect", "AFTER_NOTICE", "noticeDays", 90))),
                "GBR",
                "USA");
        List.of("AUS", "GBR", "USA")
                .forEach(nation -> sign(id, nation, "DEFINITIVE").statusCode(201));
        String before = ask(id, Map.of("question", "OTHER"));
        As.liaison("GBR")
                .post("/v1/consortia/{id}/withdrawal-notices", id)
                .then()
                .statusCode(201);
        clock.advance(Duration.ofDays(90));
        notices.runOut();
        String after = ask(id, Map.of("question", "OTHER"));
        assertHidden(id, before, after);
        Vault.withoutRowSecurity(() -> assertHidden(id, before, after));
        assertThat(rowsSeenByTheUnitedKingdom(before)).isEqualTo(1);
        assertThat(rowsSeenByTheUnitedKingdom(after)).isZero();
        assertThat(Feed.of(id, Tokens.as("liaison", "GBR")).toString())
                .contains(before)
                .doesNotContain(after);
        As.liaison("USA").get("/v1/decisions/{id}", after).then().statusCode(200);
    }

    @Test
    void whoIsExpelledReadsTheDecision() {
        String id = Coalitions.open(
                consortium("Expelling", "AUS", clause("2", Map.of("type", "arrears", "days", 90))), "GBR", "USA");
        List.of("AUS", "GBR", "USA")
                .forEach(nation -> sign(id, nation, "DEFINITIVE").statusCode(201));
        String expulsion = ask(id, Map.of("question", "EXPULSION", "subjectNation", "GBR"));
        Coalitions.vote(expulsion, "AUS", "FOR").statusCode(201);
        Coalitions.vote(expulsion, "USA", "FOR").statusCode(201);
        Coalitions.close(expulsion, "AUS").statusCode(201);
        As.liaison("GBR")
                .get("/v1/decisions/{id}/action-sheet", expulsion)
                .then()
                .statusCode(200);
        clock.advance(Duration.ofDays(2));
        String after = ask(id, Map.of("question", "OTHER"));
        As.liaison("GBR").get("/v1/decisions/{id}", after).then().statusCode(404);
    }

    private static void assertHidden(String id, String before, String after) {
        As.liaison("GBR").get("/v1/decisions/{id}", before).then().statusCode(200);
        As.liaison("GBR").get("/v1/decisions/{id}", after).then().statusCode(404);
        As.liaison("GBR").get("/v1/decisions/{id}/action-sheet", after).then().statusCode(404);
        As.liaison("GBR")
                .get("/v1/consortia/{id}/decisions", id)
                .then()
                .statusCode(200)
                .body("items.id", contains(before));
    }

    private String ask(String id, Map<String, Object> specific) {
        Map<String, Object> body = new HashMap<>(specific);
        body.putAll(Map.of(
                "title", "A question",
                "text", "Shall we?",
                "deadline", OffsetDateTime.now(clock).plusDays(1).toString()));
        return As.liaison("AUS")
                .body(body)
                .post("/v1/consortia/{id}/decisions", id)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static int rowsSeenByTheUnitedKingdom(String decision) throws SQLException {
        try (Connection connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute("set role consortium_app");
            statement.execute("select set_config('minilateral.nation', 'GBR', false)");
            try (var rows = statement.executeQuery("select count(*) from decision where id = '" + decision + "'")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
