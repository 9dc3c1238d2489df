package org.minilateral.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.TestClock;

@QuarkusTest
class StatementTest {

    @Inject
    TestClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void itSaysWhatEachNationOwesAndTiesOutToTheJournal() {
        Scene scene = Spacelab.scene();
        String assessment = scene.assessment(Spacelab.share(), "EUR", "7000000.00");
        String call = scene.call(assessment, "EUR", "1750000.00").extract().path("id");
        scene.receive(call, Scene.receipt("DEU", "EUR", "950000.00", today())).statusCode(201);
        scene.receive(call, Scene.receipt("ITA", "EUR", "100000.00", today())).statusCode(201);
        statement(scene, "")
                .body("currency", equalTo("EUR"))
                .body("marking.level", equalTo("UNCLASSIFIED"))
                .body("marking.releasableTo", hasItem("CHE"))
                .body("rows", hasSize(9))
                .body("rows.find { it.nation == 'DEU' }.own.weight", equalTo("52.55"))
                .body("rows.find { it.nation == 'DEU' }.own.exactShare", equalTo("3678500"))
                .body("rows.find { it.nation == 'DEU' }.underwritten.weight", equalTo("1.55"))
                .body("rows.find { it.nation == 'DEU' }.underwritten.called.value", equalTo("27125.00"))
                .body("rows.find { it.nation == 'DEU' }.amounts.assessed.value", equalTo("3787000.00"))
                .body("rows.find { it.nation == 'DEU' }.amounts.advances.value", equalTo("3250.00"))
                .body("rows.find { it.nation == 'DEU' }.amounts.outstanding.value", equalTo("0.00"))
                .body("rows.find { it.nation == 'ITA' }.amounts.outstanding.value", equalTo("215000.00"))
                .body("rows.find { it.nation == 'ITA' }.amounts.notCalled.value", equalTo("945000.00"))
                .body("totals.assessed.value", equalTo("7000000.00"))
                .body("totals.called.value", equalTo("1750000.00"))
                .body("totals.paid.value", equalTo("1046750.00"))
                .body("totals.outstanding.value", equalTo("703250.00"))
                .body("tieOuts", hasSize(8))
                .body("tieOuts.tiesOut", everyItem(is(true)))
                .body("dataCutOff.lastEntry", startsWith("JE-"));
        statement(scene, "?nation=ITA")
                .body("rows.nation", contains("ITA"))
                .body("totals.assessed.value", equalTo("1260000.00"))
                .body("tieOuts.tiesOut", everyItem(is(true)));
        scene.reader()
                .get("/v1/consortia/{id}/trial-balance", scene.id())
                .then()
                .statusCode(200)
                .body("totals[0].debit", equalTo(Map.of("currency", "EUR", "value", "7003250.00")))
                .body("totals[0].credit.value", equalTo("7003250.00"))
                .body("accounts.find { it.kind == 'BANK' }.debit.value", equalTo("1050000.00"));
    }

    @Test
    void asOfAPastDateItComesOutTheSameAgain() {
        Scene scene = Scene.of("DEU", "FRA");
        String assessment = scene.assessment(scene.equal(), "EUR", "100.00");
        String call = scene.call(assessment, "EUR", "60.00").extract().path("id");
        LocalDate day = LocalDate.now(ZoneOffset.UTC);
        clock.advance(Duration.ofDays(40));
        String cutOff = statement(scene, "?asOf=" + day)
                .body("totals.outstanding.value", equalTo("60.00"))
                .extract()
                .path("dataCutOff.recordedUntil");
        String query = "?asOf=" + day + "&recordedUntil=" + cutOff;
        String before = statement(scene, query).extract().asString();

        scene.receive(
                        call,
                        Scene.receipt("FRA", "EUR", "10.00", day.plusDays(30).toString()))
                .statusCode(201);
        statement(scene, "?asOf=" + day).body("totals.outstanding.value", equalTo("60.00"));
        scene.receive(call, Scene.receipt("FRA", "EUR", "7.00", day.toString())).statusCode(201);
        statement(scene, "?asOf=" + day).body("totals.outstanding.value", equalTo("53.00"));
        scene.call(assessment, "EUR", "40.00").statusCode(201);

        assertThat(statement(scene, query).extract().asString()).isEqualTo(before);
        statement(scene, "").body("totals.outstanding.value", equalTo("83.00"));
    }

    @Test
    void aPeriodOpensWithWhatStoodOutAndClosesByItsMovements() {
        Scene scene = Scene.of("AUS", "GBR", "USA");
        String share = scene.adoptedShare(scene.equal());
        String first = scene.assess(scene.adoptedBudget("EUR", "100.00"), share)
                .extract()
                .path("id");
        scene.call(first, "EUR", "100.00").statusCode(201);
        clock.advance(Duration.ofDays(30));
        String second = scene.assess(scene.adoptedBudget("EUR", "100.00"), share)
                .extract()
                .path("id");
        String call = scene.call(second, "EUR", "50.00").extract().path("id");
        LocalDate from = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(5);
        scene.receive(call, Scene.receipt("AUS", "EUR", "5.00", from.plusDays(5).toString()))
                .statusCode(201);
        statement(scene, "?from=" + from + "&to=" + from.plusDays(5))
                .body("from", equalTo(from.toString()))
                .body("totals.opening.value", equalTo("100.00"))
                .body("totals.assessed.value", equalTo("100.00"))
                .body("totals.called.value", equalTo("50.00"))
                .body("totals.paid.value", equalTo("5.00"))
                .body("totals.outstanding.value", equalTo("145.00"))
                .body("rows[0].own.exactShare", equalTo("100/3"))
                .body("rows[0].own.carryIn", equalTo("-1/150"))
                .body("rows[0].own.assessed.value", equalTo("33.33"))
                .body("rows[0].own.carryOut", equalTo("-1/300"))
                .body("tieOuts.tiesOut", everyItem(is(true)));
    }

    @Test
    void theFileHasStableColumnsAndNoFormulas() {
        Scene scene = Scene.of("DEU", "FRA");
        Map<String, Object> share = scene.equal();
        share.put("name", "=HYPERLINK(\"http://example.org\",\"key, \"\"1\"\"\")");
        String assessment = scene.assessment(share, "EUR", "100.01");
        scene.call(assessment, "EUR", "10.00").statusCode(201);
        String file = scene.reader()
                .accept("text/csv")
                .get("/v1/consortia/{id}/cost-share-statements", scene.id())
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asString();
        List<String> lines = file.lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo(
                        "line,marking,from,as_of,data_cut_off,last_entry,currency,cost_share,version,nation,own_weight,"
                                + "underwritten_weight,exact_share,carry_in,carry_out,opening,assessed,called,paid,advances,"
                                + "not_called,outstanding,adjusted,credited,interest,in_kind");
        assertThat(lines).hasSize(7);
        assertThat(lines.get(1)).contains("'=HYPERLINK").contains(",DEU,1,,50.005000,0.000000,-0.005000,0.00,50.01,");
        assertThat(lines.get(3)).startsWith("TOTAL,").endsWith(",0.00,100.01,10.00,0.00,0.00,90.01,10.00,,0.00,,");
        assertThat(lines.get(4)).startsWith("TRIAL_BALANCE,").endsWith(",,100.01,,,0.00,90.01,10.00,,,0.00,0.00");
        assertThat(lines.get(5))
                .startsWith("ACCOUNT,")
                .endsWith(",DEU,,,,,,0.00,50.01,,0.00,0.00,,50.01,0.00,0.00,0.00,0.00");
    }

    @Test
    void booksWithoutEntriesAreAnEmptyStatement() {
        Scene scene = Scene.of("DEU", "FRA");
        statement(scene, "")
                .body("rows", hasSize(0))
                .body("totals", nullValue())
                .body("currency", nullValue());
        scene.reader()
                .accept("text/csv")
                .get("/v1/consortia/{id}/cost-share-statements", scene.id())
                .then()
                .statusCode(200)
                .body(startsWith("line,"));
    }

    @Test
    void severalCurrenciesAreNotAddedUp() {
        Scene scene = Scene.of("DEU", "JPN");
        scene.assessment(scene.equal(), "EUR", "100.00");
        scene.assessment(scene.equal(), "JPY", "1000");
        query(scene, "").statusCode(400).body("code", equalTo("currency-required"));
        statement(scene, "?currency=JPY").body("totals.assessed.value", equalTo("1000"));
        scene.reader()
                .get("/v1/consortia/{id}/trial-balance", scene.id())
                .then()
                .body("totals.currency", contains("EUR", "JPY"));
    }

    @Test
    void aProjectsBooksAreForItsParticipantsAndStillTieOut() {
        Scene scene = Scene.of("DEU", "FRA", "ITA");
        scene.assessment(scene.equal(), "EUR", "300.00");
        var project = scene.project("DEU", "FRA");
        Map<String, Object> share = Scene.share("2", Scene.line("DEU", "1"), Scene.line("FRA", "1"));
        share.put("projectId", project);
        Map<String, Object> budget = Scene.budget("EUR", "50.00");
        budget.put("projectId", project);
        String budgetId = scene.propose("budgets", budget).extract().path("id");
        scene.adopt("BUDGET", budgetId);
        scene.assess(budgetId, scene.adoptedShare(share)).statusCode(201);
        As.liaison("FRA")
                .get("/v1/consortia/{id}/cost-share-statements", scene.id())
                .then()
                .body("totals.assessed.value", equalTo("350.00"))
                .body("tieOuts.tiesOut", everyItem(is(true)));
        statement(scene, "")
                .body("totals.assessed.value", equalTo("300.00"))
                .body("tieOuts.tiesOut", everyItem(is(true)))
                .body("rows.costShareId", not(hasItem(nullValue())));
    }

    @Test
    void parametersThatMakeNoSenseAreRefused() {
        Scene scene = Scene.of("DEU", "FRA");
        for (String wrong : List.of(
                "?asOf=yesterday",
                "?asOf=2026-02-30",
                "?from=2026-02-01&to=2026-01-01",
                "?asOf=2026-02-01&to=2026-01-01",
                "?recordedUntil=2026")) {
            query(scene, wrong).statusCode(400).body("code", equalTo("parameter-invalid"));
        }
        query(scene, "?as_of=2026-02-01").statusCode(400).body("code", equalTo("unknown-parameter"));
        query(scene, "?nation=XXX").statusCode(400).body("code", equalTo("invalid-field"));
    }

    private static ValidatableResponse statement(Scene scene, String query) {
        return query(scene, query).statusCode(200);
    }

    private static ValidatableResponse query(Scene scene, String query) {
        return scene.reader()
                .get("/v1/consortia/{id}/cost-share-statements" + query, scene.id())
                .then();
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }
}
