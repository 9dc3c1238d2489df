package org.minilateral.consortium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.minilateral.consortium.Coalitions.clause;
import static org.minilateral.consortium.Coalitions.consortium;
import static org.minilateral.consortium.Coalitions.sign;
import static org.minilateral.consortium.Coalitions.vote;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.Coalitions;
import org.minilateral.consortium.arrears.Tell;
import org.minilateral.platform.release.Acting;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.TestClock;
import org.minilateral.testkit.Tokens;

/** An adopted decision takes effect exactly once, whoever closes it, how many at once, and whatever breaks off. */
@QuarkusTest
class EffectOnceTest {

    @Inject
    TestClock clock;

    @Inject
    Closing closing;

    @Inject
    DeadlineWatch watch;

    @Inject
    Tell funding;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void manyClosingsAtOnceAreOne() throws Exception {
        String id = pair();
        String decision = amendment(id);
        clock.advance(Duration.ofDays(2));
        List<Callable<Integer>> closings = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            closings.add(() -> Coalitions.close(decision, "GBR").extract().statusCode());
            closings.add(() -> {
                watch.closeDue();
                return 409;
            });
        }
        List<Integer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads.invokeAll(closings).stream()
                    .map(closing -> closing.resultNow())
                    .toList();
        }
        assertThat(answers).isSubsetOf(201, 409);
        assertThat(answers.stream().filter(status -> status == 201).count()).isLessThanOrEqualTo(1);
        assertAmendedOnce(id, decision);
    }

    @Test
    void aClosingThatBreaksOffHasNoEffectAndItsRepetitionHasOne() {
        String id = pair();
        String decision = amendment(id);
        clock.advance(Duration.ofDays(2));
        Acting.asService(() -> {
            QuarkusTransaction.begin();
            assertThat(closing.close(UUID.fromString(decision), null).state()).isEqualTo(State.ADOPTED);
            QuarkusTransaction.rollback();
        });
        As.liaison("GBR")
                .get("/v1/decisions/{id}", decision)
                .then()
                .body("state", equalTo("OPEN"))
                .body("closedAt", equalTo(null));
        versions(id).body("items", hasSize(1));
        assertThat(adoptions(id)).isEmpty();
        watch.closeDue();
        watch.closeDue();
        assertAmendedOnce(id, decision);
        Coalitions.close(decision, "GBR").statusCode(409).body("code", equalTo("decision-closed"));
    }

    @Test
    void aFactHeardTwiceIsOneFact() {
        String id = pair();
        LocalDate overdue = LocalDate.now(ZoneOffset.UTC).minusDays(91);
        funding.arrears(id, "ITA", overdue);
        funding.arrears(id, "ITA", overdue);
        asked(id, Map.of("question", "OTHER")).body("suspended", equalTo(List.of("ITA")));
        String waiver = asked(id, Map.of("question", "ARREARS_WAIVER", "subjectNation", "ITA"))
                .extract()
                .path("id");
        vote(waiver, "GBR", "FOR").statusCode(201);
        Coalitions.close(waiver, "GBR").statusCode(201).body("state", equalTo("ADOPTED"));
        // The feed is read again from an earlier place: the waiver stands.
        funding.arrears(id, "ITA", overdue);
        asked(id, Map.of("question", "OTHER")).body("suspended", empty());
    }

    private static void assertAmendedOnce(String id, String decision) {
        versions(id).body("items", hasSize(2)).body("items[1].decisionId", equalTo(decision));
        assertThat(adoptions(id)).hasSize(1);
    }

    private static ValidatableResponse versions(String id) {
        return As.liaison("ITA")
                .get("/v1/consortia/{id}/arrangement-versions", id)
                .then()
                .statusCode(200);
    }

    private static List<Map<String, Object>> adoptions(String id) {
        return Feed.of(id, Tokens.service("funding-service")).stream()
                .filter(event -> event.get("type").toString().endsWith("decision-adopted.v1"))
                .toList();
    }

    private String amendment(String id) {
        String amendment = As.liaison("ITA")
                .body(Map.of(
                        "title", "Amended", "clauses", List.of(clause("9", Map.of("type", "arrears", "days", 30)))))
                .post("/v1/consortia/{id}/amendments", id)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String decision = asked(id, Map.of("question", "AMENDMENT", "subjectId", amendment))
                .extract()
                .path("id");
        vote(decision, "GBR", "FOR").statusCode(201);
        return decision;
    }

    private ValidatableResponse asked(String id, Map<String, Object> specific) {
        Map<String, Object> body = new java.util.HashMap<>(specific);
        body.putAll(Map.of("title", "Once", "text", "Shall we?"));
        body.put("deadline", OffsetDateTime.now(clock).plusDays(1).toString());
        return As.liaison("GBR")
                .body(body)
                .post("/v1/consortia/{id}/decisions", id)
                .then()
                .statusCode(201);
    }

    private static String pair() {
        String id =
                Coalitions.open(consortium("Pair", "GBR", clause("1", Map.of("type", "arrears", "days", 90))), "ITA");
        List.of("GBR", "ITA").forEach(nation -> sign(id, nation, "DEFINITIVE").statusCode(201));
        return id;
    }
}
