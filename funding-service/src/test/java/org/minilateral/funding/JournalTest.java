package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Booked;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Journal;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.release.Acting;
import org.minilateral.testkit.ServiceDatabase;
import org.postgresql.util.PSQLException;

@QuarkusTest
class JournalTest {

    private static final Caller CLERK = new Caller("clerk", "clerk", null, Clearance.LIMITED, null, null);

    @Inject
    Journal journal;

    @Test
    void anEntryShowsItsLinesOnTheirSides() {
        Scene scene = Scene.of("DEU", "FRA");
        scene.assessment(scene.equal(), "EUR", "100.00");
        scene.reader()
                .get("/v1/consortia/{id}/journal", scene.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("ASSESSMENT"))
                .body("items[0].lines", hasSize(4))
                .body("items[0].lines[0].account", equalTo("1100"))
                .body("items[0].lines[0].debit.value", equalTo("50.00"))
                .body("items[0].lines[0].credit", nullValue())
                .body("items[0].lines[1].credit.value", equalTo("50.00"));
    }

    @Test
    void theJournalIsReadInSlices() {
        Scene scene = Scene.of("DEU", "FRA");
        String assessment = scene.assessment(scene.equal(), "EUR", "100.00");
        scene.call(assessment, "EUR", "60.00").statusCode(201);
        String next = scene.reader()
                .get("/v1/consortia/{id}/journal?limit=1", scene.id())
                .then()
                .body("items.kind", equalTo(List.of("ASSESSMENT")))
                .extract()
                .path("nextCursor");
        scene.reader()
                .get("/v1/consortia/{id}/journal?limit=1&cursor=" + next, scene.id())
                .then()
                .body("items.kind", equalTo(List.of("CALL")))
                .body("nextCursor", nullValue());
    }

    @Test
    void anEntryThatDoesNotBalanceIsNotBooked() {
        Scope scope = new Scope(UUID.randomUUID(), null);
        assertForbidden("entry_balances", entry(scope, bank("10.00"), advance("DEU", "9.99")));
        assertForbidden("entry_balances", entry(scope));
        assertForbidden(
                "entry_balances",
                entry(scope, bank("1.00"), Posting.credit(AccountKind.ADVANCES, "DEU", new Money("USD", "1.00"))));
        assertThatCode(() -> book(entry(scope, bank("10.00"), advance("DEU", "10.00"))))
                .doesNotThrowAnyException();
    }

    @Test
    void aDocumentIsBookedOnce() {
        Entry entry = entry(new Scope(UUID.randomUUID(), null), bank("10.00"), advance("DEU", "10.00"));
        book(entry);
        assertForbidden("document_booked_once", entry);
    }

    private void assertForbidden(String constraint, Entry entry) {
        assertThat(databaseErrors(catchThrowable(() -> book(entry))))
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getServerErrorMessage().getConstraint())
                        .isEqualTo(constraint));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update entry set reason = 'other'",
                "delete from entry",
                "truncate entry",
                "update posting set amount = amount + 1",
                "delete from posting",
                "insert into posting (entry_id, line, account_id, recorded_at, amount, balance_after, version, consortium_id,"
                        + " effective_on, currency) select entry_id, 99, account_id, recorded_at, 1, 1, 1, consortium_id,"
                        + " effective_on, currency from posting limit 1",
                "insert into entry (id, consortium_id, year, serial, number, kind, source_id, effective_on, recorded_at,"
                        + " reason, actor, actor_name)"
                        + " values (uuidv7(), uuidv7(), 2026, 1, '', 'CALL', uuidv7(), '2026-01-01', now(), '', '', '')",
                "update balance_snapshot set days = '{}'"
            })
    void notEvenTheSuperuserRewritesTheJournalInPassing(String statement) throws SQLException {
        book(entry(new Scope(UUID.randomUUID(), null), bank("10.00"), advance("DEU", "10.00")));
        try (var connection = ServiceDatabase.superuser();
                var jdbc = connection.createStatement()) {
            assertThatThrownBy(() -> jdbc.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("23514"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into entry default values",
                "update entry set reason = 'other'",
                "delete from entry",
                "insert into posting default values",
                "update posting set amount = 1",
                "delete from posting",
                "update balance set amount = 1",
                "insert into account default values",
                "update journal_position set last_number = 1",
                "update cost_share_line set weight = '1'",
                "update assessment set amount = 1",
                "update receipt set amount = 1",
                "select post_entry(uuidv7(), null, 'CALL', uuidv7(), '2026-01-01', '', '', '', '{BANK}', '{\"\"}', '{null}', '{EUR}',"
                        + " '{1}')"
            })
    void theServicesRoleOnlyBooksThroughTheJournalForWhoKeepsTheBooks(String statement) throws SQLException {
        try (var connection = ServiceDatabase.superuser();
                var jdbc = connection.createStatement()) {
            jdbc.execute("set role funding_app");
            jdbc.execute("select set_config('minilateral.nation', 'AUS', false)");
            assertThatThrownBy(() -> jdbc.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void sixteenThreadsOnTheSameFourAccountsLoseNothing() throws Exception {
        Scope scope = new Scope(UUID.randomUUID(), null);
        List<Callable<List<Booked>>> work = new ArrayList<>();
        for (int thread = 0; thread < 16; thread++) {
            Random random = new Random(thread);
            work.add(() -> {
                List<Booked> booked = new ArrayList<>();
                for (int i = 0; i < 25; i++) {
                    List<Posting> lines = new ArrayList<>(List.of(
                            bank("0.03"), advance("DEU", "0.01"), advance("FRA", "0.01"), advance("ITA", "0.01")));
                    Collections.shuffle(lines, random);
                    booked.add(book(entry(scope, lines.toArray(Posting[]::new))));
                }
                return booked;
            });
        }
        List<Booked> booked = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(16)) {
            for (Future<List<Booked>> done : threads.invokeAll(work)) {
                booked.addAll(done.get());
            }
        }
        assertThat(booked).hasSize(400);
        assertThat(ask(
                        "select amount from balance b join account a on a.id = b.account_id where a.scope_id = '%s'"
                                + " order by a.kind, a.nation",
                        scope))
                .containsExactly("-400", "-400", "-400", "1200");
        assertThat(ask(
                        "select b.account_id from balance b join posting p on p.account_id = b.account_id"
                                + " where b.consortium_id = '%s' group by b.account_id, b.amount, b.postings"
                                + " having b.amount <> sum(p.amount) or b.postings <> count(*)",
                        scope))
                .isEmpty();
        assertThat(ask(
                        "select max(serial) || ' ' || count(distinct serial) from entry where consortium_id = '%s'",
                        scope))
                .containsExactly("400 400");
        assertThat(ask(
                        "select serial from entry e where consortium_id = '%s' and exists (select from entry o where"
                                + " o.consortium_id = e.consortium_id and o.serial < e.serial and o.recorded_at >= e.recorded_at)",
                        scope))
                .isEmpty();
    }

    /** What a deferred constraint says comes suppressed by the failed commit. */
    private static Stream<PSQLException> databaseErrors(Throwable thrown) {
        if (thrown instanceof PSQLException error) {
            return Stream.of(error);
        }
        return thrown == null
                ? Stream.empty()
                : Stream.concat(Stream.of(thrown.getSuppressed()), Stream.ofNullable(thrown.getCause()))
                        .flatMap(JournalTest::databaseErrors);
    }

    private Booked book(Entry entry) {
        return Acting.asService(() -> QuarkusTransaction.requiringNew().call(() -> journal.post(entry)));
    }

    private static Entry entry(Scope scope, Posting... lines) {
        return new Entry(
                scope,
                Entry.Kind.RECEIPT,
                UUID.randomUUID(),
                LocalDate.of(2026, 2, 28),
                "a test",
                CLERK,
                List.of(lines));
    }

    private static Posting bank(String amount) {
        return Posting.debit(AccountKind.BANK, null, new Money("EUR", amount));
    }

    private static Posting advance(String nation, String amount) {
        return Posting.credit(AccountKind.ADVANCES, nation, new Money("EUR", amount));
    }

    private static List<String> ask(String query, Scope scope) throws SQLException {
        try (var connection = ServiceDatabase.superuser();
                var rows = connection.createStatement().executeQuery(query.formatted(scope.consortiumId()))) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
