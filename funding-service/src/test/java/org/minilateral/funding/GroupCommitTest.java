package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minilateral.funding.Books.credit;
import static org.minilateral.funding.Books.debit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.ServiceDatabase;
import org.minilateral.testkit.Tokens;

/** Requests that share transactions don't share their fate. The sizes of a long run: {@code -Dtorture=true}. */
@QuarkusTest
class GroupCommitTest {

    private static final boolean TORTURE = Boolean.getBoolean("torture");

    @Test
    void eachKeyBooksOnceHoweverOftenItIsSent() throws Exception {
        Scene scene = Scene.of("DEU", "FRA");
        int keys = TORTURE ? 1_000 : 20;
        List<Callable<Response>> requests = new ArrayList<>();
        for (int key = 0; key < keys; key++) {
            String name = UUID.randomUUID().toString();
            var entry = Books.entry("EUR", "1." + (10 + key % 90));
            for (int again = 0; again < 20; again++) {
                requests.add(() -> post(scene, name, entry));
            }
        }
        List<Response> answers = atOnce(requests);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(answers.stream().map(answer -> answer.<String>path("id")).distinct())
                .hasSize(keys);
        assertThat(answers.stream().filter(answer -> answer.header("Idempotent-Replayed") == null))
                .hasSize(keys);
        assertThat(ask("select count(*) || ' ' || max(serial) from entry where consortium_id = '%s'", scene))
                .isEqualTo(keys + " " + keys);
    }

    @Test
    void oneBadEntryFailsAloneAndAllOthersAreBooked() throws Exception {
        Scene scene = Scene.of("DEU", "FRA");
        scene.officer()
                .body(Map.of("kind", "BANK", "mayBeOverdrawn", false))
                .post("/v1/consortia/{id}/account-limits", scene.id())
                .then()
                .statusCode(201);
        List<Callable<Response>> requests = new ArrayList<>();
        for (int at = 0; at < 100; at++) {
            var entry = at % 10 == 9
                    ? Books.entry(debit("EXPENSE", "EUR", "9999.00"), credit("BANK", "EUR", "9999.00"))
                    : Books.entry("EUR", "1.00");
            requests.add(() -> post(scene, UUID.randomUUID().toString(), entry));
        }
        List<Response> answers = atOnce(requests);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(90);
        assertThat(answers.stream().filter(answer -> answer.statusCode() != 201))
                .allSatisfy(answer -> assertThat(answer.<String>path("code")).isEqualTo("account-within-limits"));
        assertExact(scene, "9000");
    }

    /** The same person with a token as officer and one as approver too: each entry passes by the role of its own request. */
    @Test
    void aSoftClosedPeriodTakesTheEntriesOfApproversAloneAndAClosedOneNone() throws Exception {
        Scene scene = Scene.of("DEU", "FRA");
        Closing closing = new Closing(scene);
        closing.layOut(2026);
        String january = closing.period(1);
        String proposed = closing.proposeClosing(january);
        String officer = Tokens.as("finance-officer", "DEU");
        String approver = Closing.officerAndApprover("DEU");
        List<Response> soft = atOnce(inTurns(scene, officer, approver));
        for (int at = 0; at < soft.size(); at++) {
            // By turns: officer in January, officer in February, approver in January, approver in February.
            assertThat(soft.get(at).statusCode()).as("%d", at % 4).isEqualTo(at % 4 == 0 ? 409 : 201);
            assertThat(soft.get(at).<String>path("code")).isEqualTo(at % 4 == 0 ? "period-soft-closed" : null);
        }
        closing.approver()
                .post("/v1/period-closings/{id}/approvals", proposed)
                .then()
                .statusCode(201);
        List<Response> closed = atOnce(inTurns(scene, officer, approver));
        for (int at = 0; at < closed.size(); at++) {
            assertThat(closed.get(at).statusCode()).as("%d", at % 4).isEqualTo(at % 2 == 0 ? 409 : 201);
            assertThat(closed.get(at).<String>path("code")).isEqualTo(at % 2 == 0 ? "period-closed" : null);
        }
        // 7.00 each: three of four at first, two of four later, of twelve turns both times.
        assertExact(scene, Integer.toString((3 + 2) * 12 * 700));
    }

    private static List<Callable<Response>> inTurns(Scene scene, String... tokens) {
        List<Callable<Response>> requests = new ArrayList<>();
        for (int turn = 0; turn < 12; turn++) {
            for (String token : tokens) {
                for (String day : List.of("2026-01-15", "2026-02-15")) {
                    var entry = Books.entry("EUR", "7.00");
                    entry.put("effectiveOn", day);
                    requests.add(
                            () -> As.bearing(token).body(entry).post("/v1/consortia/{id}/journal-entries", scene.id()));
                }
            }
        }
        return requests;
    }

    @Test
    void manyThreadsOnFourAccountsAreExactToTheCent() throws Exception {
        Scene scene = Scene.of("DEU", "FRA");
        int each = TORTURE ? 200 : 5;
        List<Callable<Response>> requests = new ArrayList<>();
        for (int at = 0; at < 64 * each; at++) {
            String token = at % 3 == 0 ? second(scene) : Tokens.as("finance-officer", scene.lead());
            var entry = Books.entry(
                    debit("BANK", "EUR", "0.03"),
                    credit("INTEREST", "EUR", "0.01"),
                    credit("CONVERSION", "EUR", "0.01"),
                    credit("EXPENSE", "EUR", "0.01"));
            requests.add(() -> As.bearing(token).body(entry).post("/v1/consortia/{id}/journal-entries", scene.id()));
        }
        assertThat(atOnce(requests))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertExact(scene, Integer.toString(64 * each * 3));
    }

    private static String second(Scene scene) {
        return Tokens.signed(Tokens.claims("finance-officer", scene.lead()).subject("second-officer"));
    }

    private static void assertExact(Scene scene, String bank) throws Exception {
        assertThat(ask(
                        "select b.amount from balance b join account a on a.id = b.account_id"
                                + " where a.consortium_id = '%s' and a.kind = 'BANK'",
                        scene))
                .isEqualTo(bank);
        assertThat(ask(
                        "select count(*) from balance b where b.consortium_id = '%s' and (b.amount, b.postings) is distinct"
                                + " from (select (coalesce(sum(p.amount), 0)::bigint, count(*)) from posting p"
                                + " where p.account_id = b.account_id)",
                        scene))
                .isEqualTo("0");
        assertThat(ask(
                        "select count(*) from (select p.balance_after - p.amount - lag(p.balance_after, 1, 0::bigint) over w"
                                + " as gap, p.version - lag(p.version, 1, 0::bigint) over w as step from posting p where"
                                + " p.consortium_id = '%s' window w as (partition by p.account_id order by p.recorded_at,"
                                + " p.version)) x where gap <> 0 or step <> 1",
                        scene))
                .isEqualTo("0");
    }

    private static Response post(Scene scene, String key, Map<String, Object> entry) {
        return As.bearing(Tokens.as("finance-officer", scene.lead()), key)
                .body(entry)
                .post("/v1/consortia/{id}/journal-entries", scene.id());
    }

    private static List<Response> atOnce(List<Callable<Response>> requests) throws Exception {
        List<Response> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(64)) {
            for (Future<Response> answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private static String ask(String query, Scene scene) throws Exception {
        try (var connection = ServiceDatabase.superuser();
                var row = connection.createStatement().executeQuery(query.formatted(scene.id()))) {
            row.next();
            return row.getString(1);
        }
    }
}
