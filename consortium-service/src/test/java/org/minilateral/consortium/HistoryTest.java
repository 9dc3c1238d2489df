package org.minilateral.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.release.Acting;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.ServiceDatabase;
import org.minilateral.testkit.Tokens;
import org.minilateral.testkit.Vault;

@QuarkusTest
class HistoryTest {

    @Inject
    Outbox outbox;

    @Test
    void aConsortiumsHistoryTellsWhoDidWhatNewestFirst() {
        String id = Coalitions.open(Coalitions.spacelab(), "FRA");
        Coalitions.sign(id, "FRA", "DEFINITIVE").statusCode(201);
        history("DEU", "consortia/" + id, "")
                .body("items.data.standing", contains("PARTY", "INVITED", "NEGOTIATING", null))
                .body("items.actorNation", contains("FRA", "DEU", "DEU", "DEU"))
                // A person is named to its own nation alone.
                .body("items.actor", contains(null, "deu.liaison", "deu.liaison", "deu.liaison"))
                .body("items[0].subject", equalTo("consortia/" + id + "/participations/FRA"));
        history("FRA", "consortia/" + id, "").body("items.actor", contains("fra.liaison", null));
        history("DEU", "consortia/" + id, "&sort=time")
                .body("items[0].type", equalTo("org.minilateral.consortium.founded.v1"))
                .body("items[0].actor", equalTo("deu.liaison"));
        history("FRA", "consortia/" + id + "/participations/FRA", "")
                .body("items.data.nation", everyItem(equalTo("FRA")));
        assertThat(Feed.of(id, Tokens.as("liaison", "FRA")))
                .extracting(event -> event.get("actornation"))
                .containsExactly("DEU", "FRA");
    }

    @Test
    void itIsReadInPiecesFromEitherEnd() {
        String id = Coalitions.spacelabInEffect();
        List<String> newest = walk(id, "-time");
        assertThat(newest).hasSizeGreaterThan(15).doesNotHaveDuplicates();
        assertThat(walk(id, "time")).isEqualTo(newest.reversed());
    }

    @Test
    void aSubjectIsNotEverythingThatBeginsLikeIt() {
        UUID consortium = UUID.randomUUID();
        for (String subject : List.of("things/a", "things/a/part", "things/ab", "things/a-b", "things/a0")) {
            write(subject, consortium, "FRA");
        }
        history("FRA", "things/a", "&sort=time").body("items.subject", contains("things/a", "things/a/part"));
    }

    @Test
    void whatNoPersonDidSaysSo() {
        UUID consortium = UUID.randomUUID();
        write("clocks/" + consortium, consortium, "FRA");
        history("FRA", "clocks/" + consortium, "")
                .body("items.actor", contains("service"))
                .body("items.actorNation", contains(nullValue()));
        As.service("funding-service")
                .get("/v1/history?subject=clocks/" + consortium)
                .then()
                .body("items.actor", contains("service"));
    }

    @Test
    void whatIsNotReleasedIsNotThere() throws SQLException {
        String id = Coalitions.open(Coalitions.spacelab(), "FRA");
        history("AUS", "consortia/" + id, "").body("items", empty()).body("nextCursor", nullValue());
        // France was not yet invited when the consortium was founded.
        history("FRA", "consortia/" + id, "").body("items.type", not(hasItem("org.minilateral.consortium.founded.v1")));
        Vault.withoutRowSecurity(() -> {
            history("AUS", "consortia/" + id, "").body("items", empty());
            history("FRA", "consortia/" + id, "").body("items.data.nation", not(hasItem("DEU")));
        });
        assertThat(rowsSeenBy("AUS", id)).isZero();
        assertThat(rowsSeenBy("DEU", id)).isPositive();
    }

    @Test
    void badQuestionsAreRefused() {
        for (String query :
                List.of("", "?subject=", "?subject=consortia", "?subject=consortia/%25", "?subject=/consortia/a")) {
            problem(query, "invalid-field");
        }
        problem("?subject=consortia/a&sort=name", "sort-invalid");
        problem("?subject=consortia/a&limit=0", "limit-invalid");
        problem("?subject=consortia/a&cursor=AAAA", "cursor-invalid");
        problem("?subject=consortia/a&order=asc", "unknown-parameter");
        As.as("administrator", null)
                .get("/v1/history?subject=consortia/a")
                .then()
                .statusCode(403);
    }

    private void write(String subject, UUID consortium, String releasableTo) {
        Happening happening = new Happening("test.v1", subject, consortium, Set.of(releasableTo), Map.of());
        Acting.asService(() -> QuarkusTransaction.requiringNew().run(() -> outbox.write(happening)));
    }

    private static List<String> walk(String id, String sort) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            var page = history("DEU", "consortia/" + id, "&limit=4&sort=" + sort + cursor)
                    .extract()
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
        } while (cursor != null);
        return ids;
    }

    private static ValidatableResponse history(String nation, String subject, String query) {
        return As.liaison(nation)
                .get("/v1/history?subject=" + subject + query)
                .then()
                .statusCode(200);
    }

    private static void problem(String query, String code) {
        As.liaison("DEU")
                .urlEncodingEnabled(false)
                .get("/v1/history" + query)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private static int rowsSeenBy(String nation, String consortium) throws SQLException {
        try (Connection connection = ServiceDatabase.superuser();
                var statement = connection.createStatement()) {
            statement.execute("set role consortium_app");
            statement.execute("select set_config('minilateral.nation', '" + nation + "', false)");
            try (var rows =
                    statement.executeQuery("select count(*) from outbox where consortium = '" + consortium + "'")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
