package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.ServiceDatabase;
import org.minilateral.testkit.Tokens;

/** January 2026 is closed in most of these; money is told that arrived on the 15th. */
@QuarkusTest
class PeriodTest {

    private final Scene scene = Scene.of("DEU", "FRA");
    private final Closing books = new Closing(scene);

    @Test
    void aYearIsLaidOutOnceAndDoesNotOverlap() {
        books.book("periods", Map.of("fiscalYear", 2026, "firstDay", "2026-04-01"))
                .statusCode(201)
                .body("periods", hasSize(12))
                .body("periods[0].name", equalTo("2026/01"))
                .body("periods[11].lastDay", equalTo("2027-03-31"));
        books.book("periods", Map.of("fiscalYear", 2027)).statusCode(409).body("code", equalTo("periods-overlap"));
        books.book("periods", Map.of("fiscalYear", 2027, "firstDay", "2027-04-15"))
                .statusCode(422)
                .body("code", equalTo("year-begins-mid-month"));
        books.book("periods", Map.of("fiscalYear", 2027, "firstDay", "2027-04-01", "length", "YEAR"))
                .statusCode(201)
                .body("periods", hasSize(1));
    }

    @Test
    void aClosedPeriodTakesNoEntryAndSaysSo() {
        String call = books.called("100.00", "2026-12-31");
        books.layOut(2026);
        books.close(books.period(1));
        scene.receive(call, inJanuary())
                .statusCode(409)
                .body("code", equalTo("period-closed"))
                .body("detail", startsWith("Period 2026/01 (2026-01-01 to 2026-01-31) is closed"));
        scene.receive(call, Scene.receipt("FRA", "EUR", "5.00", "2026-02-01")).statusCode(201);
        assertThat(Feed.of(scene.id().toString(), Tokens.as("auditor", "FRA")))
                .extracting(event -> event.get("type"))
                .contains("org.minilateral.funding.period-soft-closed.v1", "org.minilateral.funding.period-closed.v1");
    }

    @Test
    void aSoftlyClosedOneTakesTheEntriesOfApproversAloneUntilItIsClosedOrLeftOpen() {
        String call = books.called("100.00", "2026-12-31");
        books.layOut(2026);
        String closing = books.proposeClosing(books.period(1));
        scene.receive(call, inJanuary()).statusCode(409).body("code", equalTo("period-soft-closed"));
        adjusted(call).statusCode(201);
        books.book("period-closings", Map.of("periodId", books.period(1)))
                .statusCode(409)
                .body("code", equalTo("period-closing-under-way"));
        books.approver()
                .body(Map.of("reason", "Lines of January are still to come"))
                .post("/v1/period-closings/{id}/rejections", closing)
                .then()
                .statusCode(201)
                .body("approval.rejection", equalTo("Lines of January are still to come"))
                .body("period.state", equalTo("OPEN"));
        scene.receive(call, inJanuary()).statusCode(201);
        books.approver()
                .post("/v1/period-closings/{id}/approvals", closing)
                .then()
                .statusCode(409)
                .body("code", equalTo("already-decided"));
        books.close(books.period(1));
        adjusted(call).statusCode(409).body("code", equalTo("period-closed"));
    }

    @Test
    void whoProposedDoesNotApproveByAnyRoute() throws SQLException {
        books.layOut(2026);
        String closing = As.bearing(Closing.officerAndApprover("DEU"))
                .body(Map.of("periodId", books.period(1)))
                .post("/v1/consortia/{id}/period-closings", scene.id())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.bearing(Closing.officerAndApprover("DEU"))
                .post("/v1/period-closings/{id}/approvals", closing)
                .then()
                .statusCode(409)
                .body("code", equalTo("proposer-never-approves"));
        scene.officer()
                .post("/v1/period-closings/{id}/approvals", closing)
                .then()
                .statusCode(403);
        As.as("approver", "FRA")
                .post("/v1/period-closings/{id}/approvals", closing)
                .then()
                .statusCode(403);
        As.as("approver", "AUS")
                .post("/v1/period-closings/{id}/approvals", closing)
                .then()
                .statusCode(404);
        try (var connection = ServiceDatabase.superuser();
                var jdbc = connection.createStatement()) {
            assertThatThrownBy(() -> jdbc.execute("update period_closing set state = 'APPROVED', decided_at = now(),"
                            + " decided_by = proposed_by where id = '" + closing + "'"))
                    .hasMessageContaining("proposer_never_approves");
        }
    }

    @Test
    void aRetryOfWhatWasBookedBeforeTheCloseStillGetsItsAnswer() {
        String call = books.called("100.00", "2026-12-31");
        books.layOut(2026);
        String key = Closing.key();
        String first = receive(call, key).statusCode(201).extract().path("id");
        books.close(books.period(1));
        receive(call, key).statusCode(201).header("Idempotent-Replayed", "true").body("id", equalTo(first));
        receive(call, Closing.key()).statusCode(409).body("code", equalTo("period-closed"));
    }

    @Test
    void onlyADecisionOpensAClosedPeriodAgain() {
        String call = books.called("100.00", "2026-12-31");
        books.layOut(2026);
        String january = books.period(1);
        books.book("period-reopenings", Map.of("periodId", january, "reason", "A late invoice"))
                .statusCode(409)
                .body("code", equalTo("period-not-closed"));
        books.close(january);
        String reopening = books.book("period-reopenings", Map.of("periodId", january, "reason", "A late invoice"))
                .statusCode(201)
                .extract()
                .path("id");
        scene.decide("rejected", "PERIOD_REOPENING", reopening, null, scene.nations());
        scene.receive(call, inJanuary()).statusCode(409);
        scene.adopt("PERIOD_REOPENING", reopening);
        books.read("period-reopenings")
                .body("items[0].state", equalTo("ADOPTED"))
                .body("items[0].decision.number", startsWith("D-2026-"))
                .body("items[0].period.state", equalTo("OPEN"));
        scene.receive(call, inJanuary()).statusCode(201);
        books.read("period-closings")
                .body("items", hasSize(1))
                .body("items.approval.state", everyItem(equalTo("APPROVED")));
    }

    /** Approvers book while the period is closed: what was booked when the closing was answered is all there ever is. */
    @Test
    void whoBooksWhileAnotherClosesIsEitherBeforeOrRefused() throws Exception {
        String call = books.called("10000.00", "2026-12-31");
        books.layOut(2026);
        String closing = books.proposeClosing(books.period(1));
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> answers = IntStream.range(0, 60)
                    .mapToObj(i -> threads.submit(() -> adjusted(call).extract().statusCode()))
                    .toList();
            answers.get(10).get();
            books.approver()
                    .post("/v1/period-closings/{id}/approvals", closing)
                    .then()
                    .statusCode(201);
            long booked = entriesOfJanuary();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
            }
            assertThat(booked).isGreaterThanOrEqualTo(1).isEqualTo(entriesOfJanuary());
            assertThat(answers.stream().filter(answer -> answer.resultNow() == 201))
                    .hasSize((int) booked);
        }
        adjusted(call).statusCode(409).body("detail", containsString("2026/01"));
    }

    private long entriesOfJanuary() throws SQLException {
        try (var connection = ServiceDatabase.superuser();
                var row = connection
                        .createStatement()
                        .executeQuery("select count(*) from entry where consortium_id = '" + scene.id()
                                + "' and effective_on between '2026-01-01' and '2026-01-31'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private ValidatableResponse adjusted(String call) {
        return As.bearing(Closing.officerAndApprover("DEU"))
                .body(inJanuary())
                .post("/v1/calls/{id}/receipts", call)
                .then();
    }

    private static ValidatableResponse receive(String call, String key) {
        return As.bearing(Tokens.as("finance-officer", "DEU"), key)
                .body(inJanuary())
                .post("/v1/calls/{id}/receipts", call)
                .then();
    }

    private static Map<String, Object> inJanuary() {
        return Scene.receipt("FRA", "EUR", "5.00", "2026-01-15");
    }
}
