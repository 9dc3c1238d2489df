package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Balances of every moment against a slow oracle: the list of all lines, added up anew for each question. */
@QuarkusTest
class AccountTest {

    private static final List<String> KINDS = List.of("BANK", "INTEREST", "EXPENSE", "CONVERSION");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private record Line(String kind, long minor, LocalDate effectiveOn, Instant recordedAt) {}

    private final List<Line> oracle = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {20_261_123})
    void everyBalanceOfEveryMomentIsTheSumOfItsLines(long seed) {
        Scene scene = Scene.of("DEU", "FRA");
        Random random = new Random(seed);
        // Beyond 1,024 postings of an account, so that snapshots are taken, between bulks and single entries.
        for (int round = 0; round < 3; round++) {
            bulk(scene, random, 500);
            single(scene, random);
        }
        Map<String, String> ids = new HashMap<>();
        KINDS.forEach(kind -> ids.put(kind, Books.account(scene, kind)));
        for (int question = 0; question < 40; question++) {
            String kind = KINDS.get(random.nextInt(KINDS.size()));
            LocalDate asOf = random.nextInt(4) == 0 ? null : FIRST.plusDays(random.nextInt(-5, 405));
            Instant until = random.nextInt(4) == 0
                    ? null
                    : oracle.get(random.nextInt(oracle.size())).recordedAt().plusNanos(1_000L * random.nextInt(-1, 2));
            BigDecimal expected = BigDecimal.valueOf(
                    oracle.stream()
                            .filter(line -> line.kind().equals(kind))
                            .filter(line -> asOf == null || !line.effectiveOn().isAfter(asOf))
                            .filter(line -> until == null || !line.recordedAt().isAfter(until))
                            .mapToLong(Line::minor)
                            .sum(),
                    2);
            String answer = scene.reader()
                    .get("/v1/accounts/{id}" + query(asOf, until), ids.get(kind))
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("balance.value");
            assertThat(new BigDecimal(answer))
                    .as(kind + " " + asOf + " " + until)
                    .isEqualTo(expected);
        }
        assertRunningBalance(scene, ids.get("BANK"));
    }

    private static String query(LocalDate asOf, Instant until) {
        return Stream.of(asOf == null ? null : "?asOf=" + asOf, until == null ? null : "?recordedUntil=" + until)
                .filter(Objects::nonNull)
                .collect(Collectors.joining())
                .replaceFirst("(?<=.)[?]", "&");
    }

    private void bulk(Scene scene, Random random, int count) {
        List<Map<String, Object>> entries = new ArrayList<>();
        List<List<Line>> lines = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            lines.add(draw(random));
            entries.add(body(lines.getLast()));
        }
        JsonPath booked = scene.officer()
                .body(Map.of("entries", entries))
                .post("/v1/consortia/{id}/journal-entries/bulk", scene.id())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        Instant last = Instant.parse(booked.getString("recordedAt"));
        for (int at = 0; at < count; at++) {
            remember(lines.get(at), last.minusNanos(1_000L * (count - 1 - at)));
        }
    }

    private void single(Scene scene, Random random) {
        List<Line> lines = draw(random);
        String recordedAt =
                Books.post(scene, body(lines)).statusCode(201).extract().path("recordedAt");
        remember(lines, Instant.parse(recordedAt));
    }

    private void remember(List<Line> lines, Instant recordedAt) {
        lines.forEach(line -> oracle.add(new Line(line.kind(), line.minor(), line.effectiveOn(), recordedAt)));
    }

    /** Two to five lines, some on the same account, that balance. */
    private static List<Line> draw(Random random) {
        LocalDate day = FIRST.plusDays(random.nextInt(400));
        List<Line> lines = new ArrayList<>();
        long sum = 0;
        for (int at = random.nextInt(1, 5); at > 0; at--) {
            long minor = random.nextLong(1, 1_000_000) * (random.nextBoolean() ? 1 : -1);
            lines.add(new Line(KINDS.get(random.nextInt(KINDS.size())), minor, day, null));
            sum += minor;
        }
        lines.add(new Line("CONVERSION", sum == 0 ? 1 : -sum, day, null));
        if (sum == 0) {
            lines.add(new Line("BANK", -1, day, null));
        }
        return lines;
    }

    private static Map<String, Object> body(List<Line> lines) {
        var entry = Books.entry("EUR", "1.00");
        entry.put("effectiveOn", lines.getFirst().effectiveOn().toString());
        entry.put(
                "lines",
                lines.stream()
                        .map(line -> {
                            String value = BigDecimal.valueOf(Math.abs(line.minor()), 2)
                                    .toPlainString();
                            return line.minor() > 0
                                    ? Books.debit(line.kind(), "EUR", value)
                                    : Books.credit(line.kind(), "EUR", value);
                        })
                        .toList());
        return entry;
    }

    /** The ledger of the account has no gap, and each of its balances is the one before and the line. */
    private static void assertRunningBalance(Scene scene, String account) {
        BigDecimal balance = BigDecimal.ZERO;
        long version = 0;
        String cursor = null;
        do {
            JsonPath page = scene.reader()
                    .get("/v1/accounts/{id}/postings?limit=200" + (cursor == null ? "" : "&cursor=" + cursor), account)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            for (Map<String, Object> line : page.<Map<String, Object>>getList("items")) {
                assertThat(((Number) line.get("version")).longValue()).isEqualTo(++version);
                balance = balance.add(value(line.get("debit"))).subtract(value(line.get("credit")));
                assertThat(value(line.get("balanceAfter"))).isEqualByComparingTo(balance);
            }
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        assertThat(version).isGreaterThan(500);
    }

    private static BigDecimal value(Object money) {
        return money == null ? BigDecimal.ZERO : new BigDecimal((String) ((Map<?, ?>) money).get("value"));
    }
}
