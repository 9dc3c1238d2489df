package org.minilateral.consortium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.minilateral.consortium.Coalitions.ask;
import static org.minilateral.consortium.Coalitions.close;
import static org.minilateral.consortium.Coalitions.vote;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.Coalitions;
import org.minilateral.testkit.As;
import org.minilateral.testkit.TestClock;

/** The same sheet, as JSON and as PDF. */
@QuarkusTest
class ActionSheetTest {

    @Inject
    TestClock clock;

    @Inject
    DeadlineWatch watch;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void thePdfSaysWhatTheJsonSays() {
        String decision = ask(Coalitions.spacelabInEffect(), "DEU", "BUDGET");
        vote(decision, "DEU", "FOR");
        As.liaison("ITA")
                .body(Map.of("choice", "AGAINST", "explanation", "Too dear, già detto."))
                .post("/v1/decisions/{id}/votes", decision);
        clock.advance(Duration.ofDays(2));
        close(decision, "DEU").statusCode(201).body("closedBy", equalTo("DEU"));
        var sheet = As.liaison("FRA")
                .get("/v1/decisions/{id}/action-sheet", decision)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("consortium", equalTo("Spacelab"))
                .body("clause.number", equalTo("3"))
                .body("clause.text", equalTo("The participants agree."))
                .body("effect", equalTo("None: the question was not adopted."))
                .body("marking", equalTo("UNCLASSIFIED"))
                .body("releasableTo.size()", equalTo(9))
                .extract()
                .jsonPath();
        Response pdf = pdf("FRA", decision);
        String number = sheet.getString("decision.number");
        assertThat(pdf.contentType()).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition")).contains("action-sheet-" + number + ".pdf");
        assertThat(Sheets.textOf(pdf.asByteArray()))
                .contains(number, "Spacelab", "A question", "Shall we?", "The participants agree.")
                .contains("Germany (DEU) 52.55 For", "Italy (ITA) 18 Against")
                .contains("Too dear, già detto.")
                .contains("1/2 1/9 no")
                .contains("Closed by Germany (DEU)")
                .contains("None: the question was not adopted.");
    }

    @Test
    void anOpenQuestionHasASheetToo() {
        String decision = ask(Coalitions.spacelabInEffect(), "DEU", "COST_SHARE");
        As.liaison("FRA")
                .get("/v1/decisions/{id}/action-sheet", decision)
                .then()
                .body("clause", nullValue())
                .body("effect", nullValue())
                .body("asOf", notNullValue());
        assertThat(Sheets.textOf(pdf("FRA", decision).asByteArray()))
                .contains("Result Open", "none on such a question, so unanimity applies", "None that you may see.");
    }

    @Test
    void whatTheServerClosesSaysSo() {
        String decision = ask(Coalitions.spacelabInEffect(), "DEU", "OTHER");
        clock.advance(Duration.ofDays(2));
        watch.closeDue();
        As.liaison("FRA")
                .get("/v1/decisions/{id}", decision)
                .then()
                .body("state", equalTo("ADOPTED"))
                .body("closedBy", nullValue());
        assertThat(Sheets.textOf(pdf("FRA", decision).asByteArray()))
                .contains("Closed by The server, at the deadline", "Effect As the text says.");
    }

    @Test
    void whoMayNotSeeItGetsTheSameProblemAsForAnUnknownOne() {
        String decision = ask(Coalitions.spacelabInEffect(), "DEU", "OTHER");
        for (String id : new String[] {decision, UUID.randomUUID().toString()}) {
            pdf("AUS", id)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("code", equalTo("not-found"));
        }
        As.liaison("FRA")
                .accept("image/png")
                .get("/v1/decisions/{id}/action-sheet", decision)
                .then()
                .statusCode(406);
    }

    @Test
    void aTypographersNightmareIsStillPrinted() {
        String id = Coalitions.spacelabInEffect();
        String decision = As.liaison("DEU")
                .body(Map.of(
                        "question",
                        "OTHER",
                        "title",
                        "W".repeat(200),
                        "text",
                        "\u0007\u202E".repeat(10) + "ß".repeat(10_000) + "\n".repeat(5_000) + "end",
                        "deadline",
                        java.time.OffsetDateTime.now().plusDays(1).toString()))
                .post("/v1/consortia/{id}/decisions", id)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(Sheets.textOf(pdf("FRA", decision).asByteArray())).contains("[U+0007][U+202E]", "ß end");
    }

    @Test
    void theDescriptionOffersBoth() {
        As.liaison("FRA")
                .queryParam("format", "json")
                .get("/openapi")
                .then()
                .body(
                        "paths.'/v1/decisions/{decisionId}/action-sheet'.get.responses.'200'.content.keySet()",
                        contains("application/json", "application/pdf"))
                .body("info.title", containsString("consortium"));
    }

    private static Response pdf(String nation, String decision) {
        return As.liaison(nation)
                .accept("application/pdf")
                .get("/v1/decisions/{id}/action-sheet", decision)
                .then()
                .extract()
                .response();
    }
}
