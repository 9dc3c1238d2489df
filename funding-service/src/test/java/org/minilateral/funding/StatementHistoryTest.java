package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minilateral.funding.journal.AccountKind;
import org.minilateral.funding.journal.Entry;
import org.minilateral.funding.journal.Posting;
import org.minilateral.platform.money.Money;
import org.minilateral.testkit.TestClock;

/** Whatever happened in whatever order: every nation's account closes, in every period, and every control account ties out. */
@QuarkusTest
class StatementHistoryTest {

    @Inject
    TestClock clock;

    private final Scene scene = Scene.of("DEU", "FRA", "ITA");
    private final Closing books = new Closing(scene);
    private final List<String> calls = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void openingAndWhatHappenedMakeTheClosing(long seed) {
        Random random = new Random(seed);
        books.adoptInterestTerms();
        for (int act = 0; act < 18; act++) {
            days.add(today());
            happen(random, random.nextInt(8));
            clock.advance(Duration.ofDays(random.nextInt(20)));
        }
        days.add(today());
        assertHolds("");
        for (int i = 0; i < 4; i++) {
            LocalDate from = days.get(random.nextInt(days.size()));
            LocalDate to = days.get(random.nextInt(days.size()));
            assertHolds(from.isAfter(to) ? "?from=" + to + "&to=" + from : "?from=" + from + "&to=" + to);
        }
    }

    private void happen(Random random, int what) {
        String nation = scene.nations().get(random.nextInt(3));
        String amount = amount(random);
        if (calls.isEmpty() || what == 0) {
            calls.add(books.called(
                    "300.0" + random.nextInt(10),
                    today().plusDays(random.nextInt(30)).toString()));
            return;
        }
        String call = calls.get(random.nextInt(calls.size()));
        // What a rule refuses changes nothing, which the statement shows too.
        switch (what) {
            case 1, 2 -> scene.receive(call, Scene.receipt(nation, "EUR", amount, today().toString()));
            case 3 -> {
                Booking.claim(scene, nation, amount, today());
                books.book("nettings", Map.of("nation", nation, "amount", Scene.money("EUR", amount)));
            }
            case 4 -> {
                books.book("interest-charges", Map.of("asOf", today().toString()));
                books.book("interest-receipts", Scene.receipt(nation, "EUR", "0.01", today().toString()));
            }
            case 5 -> writeOff(call, nation, amount);
            case 6 -> inKind(nation, amount);
            default -> adjust(nation, amount);
        }
    }

    private void writeOff(String call, String nation, String amount) {
        Map<String, Object> wanted = new HashMap<>(
                Map.of("callId", call, "nation", nation, "amount", Scene.money("EUR", amount), "reason", "Insolvent"));
        String writeOff = books.book("write-offs", wanted).extract().path("id");
        if (writeOff != null) {
            scene.adopt("WRITE_OFF", writeOff);
            scene.officer().post("/v1/write-offs/{id}/bookings", writeOff);
        }
    }

    private void inKind(String nation, String amount) {
        Money value = new Money("EUR", amount);
        Booking.book(
                scene,
                Entry.Kind.IN_KIND_AGREEMENT,
                today(),
                Posting.debit(AccountKind.IN_KIND_RECEIVABLE, nation, value),
                Posting.credit(AccountKind.CONTRIBUTIONS_IN_KIND, nation, value));
        Booking.book(
                scene,
                Entry.Kind.IN_KIND_CREDIT,
                today(),
                Posting.debitWork(AccountKind.EXPENSE_IN_KIND, null, new Money("EUR", "1.00")),
                Posting.credit(AccountKind.IN_KIND_RECEIVABLE, nation, new Money("EUR", "1.00")));
    }

    private void adjust(String nation, String amount) {
        Money more = new Money("EUR", amount);
        Booking.book(
                scene,
                Entry.Kind.ADJUSTMENT,
                today(),
                Posting.debit(AccountKind.RECEIVABLE_NOT_CALLED, nation, more),
                Posting.credit(AccountKind.CONTRIBUTIONS, nation, more));
    }

    private void assertHolds(String period) {
        JsonPath statement =
                books.read("cost-share-statements" + period).extract().jsonPath();
        assertThat(statement.getList("tieOuts.findAll { !it.tiesOut }"))
                .as(period)
                .isEmpty();
        assertThat(statement.getList("accounts")).as(period).isNotEmpty();
        for (int i = 0; i < statement.getList("accounts").size(); i++) {
            String account = "accounts[" + i + "].";
            assertThat(sum(statement, account, "opening", "assessed", "adjusted")
                            .subtract(sum(statement, account, "received", "credited")))
                    .as("%s of %s", period, statement.getString(account + "nation"))
                    .isEqualByComparingTo(sum(statement, account, "closing"));
            String interest = account + "interest.";
            assertThat(sum(statement, interest, "opening", "charged")
                            .subtract(sum(statement, interest, "received", "waived")))
                    .isEqualByComparingTo(sum(statement, interest, "closing"));
            String inKind = account + "inKind.";
            assertThat(sum(statement, inKind, "opening", "agreed")
                            .subtract(sum(statement, inKind, "credited", "shortfall")))
                    .isEqualByComparingTo(sum(statement, inKind, "closing"));
        }
        assertThat(sum(statement, "totals.", "opening", "called")
                        .subtract(sum(statement, "totals.", "paid", "credited")))
                .isEqualByComparingTo(sum(statement, "totals.", "outstanding"));
    }

    private static BigDecimal sum(JsonPath statement, String of, String... columns) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String column : columns) {
            sum = sum.add(new BigDecimal(statement.getString(of + column + ".value")));
        }
        return sum;
    }

    private static String amount(Random random) {
        return 1 + random.nextInt(99) + "." + (10 + random.nextInt(90));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
