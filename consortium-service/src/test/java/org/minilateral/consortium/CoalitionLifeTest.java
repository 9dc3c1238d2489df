package org.minilateral.consortium;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.minilateral.consortium.Coalitions.clause;
import static org.minilateral.consortium.Coalitions.close;
import static org.minilateral.consortium.Coalitions.consortium;
import static org.minilateral.consortium.Coalitions.scale;
import static org.minilateral.consortium.Coalitions.sign;
import static org.minilateral.consortium.Coalitions.vote;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.withdrawal.Notices;
import org.minilateral.testkit.As;
import org.minilateral.testkit.TestClock;

/** What happens to a coalition once it is in effect: somebody joins, the text changes, somebody leaves. */
@QuarkusTest
class CoalitionLifeTest {

    @Inject
    TestClock clock;

    @Inject
    Notices notices;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void japanAccedesAtTwelvePercentAndDilutesTheOthers() {
        String id = gcap();
        String accession = As.liaison("GBR")
                .body(Map.of("nation", "JPN", "share", "12"))
                .post("/v1/consortia/{id}/accessions", id)
                .then()
                .statusCode(201)
                .body("dilutedScale.find { it.nation == 'GBR' }.weight", equalTo("44"))
                .body("dilutedScale.find { it.nation == 'ITA' }.weight", equalTo("44"))
                .body("dilutedScale.find { it.nation == 'JPN' }.weight", equalTo("12"))
                .extract()
                .path("id");
        As.liaison("JPN").get("/v1/consortia/{id}", id).then().statusCode(404);
        As.liaison("GBR")
                .body(Map.of("contributed", Map.of("currency", "EUR", "value", "1000.01")))
                .post("/v1/consortia/{id}/accessions/{a}/buy-in-previews", id, accession)
                .then()
                .statusCode(200)
                .body("newcomerPays.value", equalTo("120.00"))
                .body("refunds.amount.value", contains("60.00", "60.00"));
        decide(id, Map.of("question", "ACCESSION", "subjectId", accession), "GBR", "ITA")
                .body("state", equalTo("ADOPTED"));
        As.liaison("JPN")
                .get("/v1/consortia/{id}/arrangement", id)
                .then()
                .statusCode(200)
                .body("number", equalTo(2))
                .body("clauses[0].rule.entries.weight", contains("44", "44", "12"));
        sign(id, "JPN", "DEFINITIVE").statusCode(201).body("participation.standing", equalTo("PARTY"));
        As.liaison("ITA")
                .body(Map.of("nation", "JPN", "share", "12"))
                .post("/v1/consortia/{id}/accessions", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("already-participant"));
    }

    @Test
    void anAmendmentIsTheNextVersionAndTheOldOneStaysReadable() {
        String id = gcap();
        Instant before = clock.instant();
        String amendment = As.liaison("ITA")
                .body(Map.of(
                        "title",
                        "GCAP, amended",
                        "clauses",
                        List.of(clause("1", evenScale()), clause("6", withdrawal(90)))))
                .post("/v1/consortia/{id}/amendments", id)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        clock.advance(Duration.ofHours(1));
        decide(id, Map.of("question", "AMENDMENT", "subjectId", amendment), "GBR", "ITA")
                .body("state", equalTo("ADOPTED"));
        As.liaison("GBR")
                .get("/v1/consortia/{id}/arrangement", id)
                .then()
                .body("number", equalTo(2))
                .body("clauses.find { it.number == '6' }.rule.noticeDays", equalTo(90))
                .body("decisionId", notNullValue());
        As.liaison("GBR")
                .queryParam("asOf", before.toString())
                .get("/v1/consortia/{id}/arrangement", id)
                .then()
                .body("number", equalTo(1))
                .body("clauses.find { it.number == '6' }.rule.noticeDays", equalTo(120));
        As.liaison("GBR")
                .get("/v1/consortia/{id}/arrangement-versions/1/differences/2", id)
                .then()
                .body("changes.find { it.number == '6' }.kind", equalTo("CHANGED"))
                .body("changes.find { it.number == '5' }.kind", equalTo("REMOVED"));
    }

    @Test
    void aWithdrawalTakesEffectAfterItsNotice() {
        String id = gcap();
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        act("ITA", "withdrawal-notices", id)
                .statusCode(201)
                .body("standing", equalTo("NOTICE_GIVEN"))
                .body("leavesOn", equalTo(today.plusDays(120).toString()));
        act("ITA", "withdrawal-revocations", id).statusCode(201).body("standing", equalTo("PARTY"));
        act("ITA", "withdrawal-notices", id).statusCode(201);
        clock.advance(Duration.ofDays(119));
        notices.runOut();
        standing(id, "ITA", "NOTICE_GIVEN");
        clock.advance(Duration.ofDays(1));
        act("ITA", "withdrawal-revocations", id).statusCode(409).body("code", equalTo("no-notice"));
        notices.runOut();
        standing(id, "ITA", "WITHDRAWN");
    }

    @Test
    void nobodyVotesOnItsOwnExpulsion() {
        String id = gcap();
        String decision = ask(id, Map.of("question", "EXPULSION", "subjectNation", "ITA"))
                .body("electorate.nation", contains("GBR"))
                .extract()
                .path("id");
        vote(decision, "ITA", "AGAINST").statusCode(409).body("code", equalTo("no-vote"));
        vote(decision, "GBR", "FOR").statusCode(201);
        close(decision, "GBR").body("state", equalTo("ADOPTED"));
        standing(id, "ITA", "WITHDRAWN");
    }

    @Test
    void provisionalApplicationCountsAndAnObserverReadsWithoutAVote() {
        String id = Coalitions.open(consortium("Provisional", "GBR", clause("1", evenScale())), "ITA");
        sign(id, "GBR", "DEFINITIVE");
        sign(id, "ITA", "SUBJECT_TO_APPROVAL");
        act("ITA", "provisional-applications", id).statusCode(201).body("inEffectOn", notNullValue());
        As.liaison("GBR")
                .body(Map.of("nation", "CAN"))
                .post("/v1/consortia/{id}/observers", id)
                .then()
                .statusCode(201);
        As.liaison("CAN")
                .get("/v1/consortia/{id}/participations", id)
                .then()
                .body("items.nation", containsInAnyOrder("GBR", "ITA", "CAN"));
        ask(id, Map.of("question", "OTHER")).body("electorate.nation", contains("GBR", "ITA"));
        sign(id, "CAN", "DEFINITIVE").statusCode(409).body("code", equalTo("signature-not-possible"));
    }

    @Test
    void aGapIsShownWithWhatTheArrangementProvidesForIt() {
        String id = Coalitions.open(
                consortium(
                        "Gap",
                        "DEU",
                        clause("1", scale(Map.of("DEU", "50", "FRA", "30", "ITA", "20"), "DEU")),
                        clause(
                                "2",
                                Map.of(
                                        "type",
                                        "under-subscription",
                                        "remedy",
                                        "REDISTRIBUTE_PRO_RATA",
                                        "afterDays",
                                        365))),
                "FRA",
                "ITA");
        sign(id, "DEU", "DEFINITIVE");
        sign(id, "FRA", "DEFINITIVE");
        As.liaison("FRA")
                .get("/v1/consortia/{id}/subscription", id)
                .then()
                .body("subscribed", equalTo("80"))
                .body("gap", equalTo("20"))
                .body("carriedBy.weight", hasItem("125/2"))
                .body("carriedBy.weight", hasItem("75/2"));
    }

    private String gcap() {
        String id = Coalitions.open(
                consortium(
                        "GCAP",
                        "GBR",
                        clause("1", evenScale()),
                        clause(
                                "5",
                                Map.of(
                                        "type",
                                        "overrun",
                                        "bands",
                                        List.of(
                                                Map.of(
                                                        "upTo",
                                                        "20/100",
                                                        "procedure",
                                                        Map.of("type", "weighted", "shares", "2/3"),
                                                        "mayLeave",
                                                        false),
                                                Map.of("procedure", Map.of("type", "unanimity"), "mayLeave", true)))),
                        clause("6", withdrawal(120)),
                        clause("7", Map.of("type", "accession", "dilution", true, "buyIn", true))),
                "ITA");
        sign(id, "GBR", "DEFINITIVE").statusCode(201);
        sign(id, "ITA", "DEFINITIVE").statusCode(201);
        return id;
    }

    private static Map<String, Object> evenScale() {
        return Map.of(
                "type",
                "scale",
                "whole",
                "100",
                "entries",
                List.of(Map.of("nation", "GBR", "weight", "50"), Map.of("nation", "ITA", "weight", "50")));
    }

    private static Map<String, Object> withdrawal(int days) {
        return Map.of("type", "withdrawal", "effect", "AFTER_NOTICE", "noticeDays", days);
    }

    private Map<String, Object> question(Map<String, Object> specific) {
        Map<String, Object> asked = new HashMap<>(specific);
        asked.put("title", "A question");
        asked.put("text", "Shall we?");
        asked.put("deadline", OffsetDateTime.now(clock).plusDays(1).toString());
        return asked;
    }

    private ValidatableResponse ask(String id, Map<String, Object> specific) {
        return As.liaison("GBR")
                .body(question(specific))
                .post("/v1/consortia/{id}/decisions", id)
                .then()
                .statusCode(201);
    }

    private ValidatableResponse decide(String id, Map<String, Object> specific, String... inFavour) {
        String decision = ask(id, specific).extract().path("id");
        for (String nation : inFavour) {
            vote(decision, nation, "FOR").statusCode(201);
        }
        return close(decision, "GBR").statusCode(201);
    }

    private static ValidatableResponse act(String nation, String act, String id) {
        return As.liaison(nation).post("/v1/consortia/{id}/" + act, id).then();
    }

    private static void standing(String id, String nation, String standing) {
        As.liaison("GBR")
                .get("/v1/consortia/{id}/participations", id)
                .then()
                .body("items.find { it.nation == '" + nation + "' }.standing", equalTo(standing));
    }
}
