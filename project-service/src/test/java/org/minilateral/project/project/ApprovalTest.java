package org.minilateral.project.project;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.minilateral.project.Work.manager;
import static org.minilateral.project.Work.project;
import static org.minilateral.project.Work.proposal;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minilateral.project.ConsortiumNews;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class ApprovalTest {

    @Inject
    ConsortiumNews news;

    private UUID aukus;
    private String project;

    @BeforeEach
    void propose() {
        aukus = news.consortium("AUS", "GBR", "USA");
        project = project(aukus, "AUS", "GBR");
    }

    @Test
    void anAdoptedDecisionApprovesTheProject() {
        UUID decision = news.adopted(aukus, project, "AUS", "GBR", "USA");
        read().body("state", equalTo("APPROVED"))
                .body("decision.id", equalTo(decision.toString()))
                .body("decision.number", startsWith("D-2026-"))
                .body("undecidedBecause", nullValue());
        told(contains("org.minilateral.project.proposed.v1", "org.minilateral.project.approved.v1"));
    }

    @Test
    void aDecisionToldTwiceTakesEffectOnce() {
        UUID decision = news.adopted(aukus, project, "AUS", "GBR");
        news.decided("adopted", aukus, project, decision, "AUS", "GBR");
        news.adopted(aukus, project, "AUS", "GBR");
        news.rejected(aukus, project, "AUS", "GBR");
        read().body("state", equalTo("APPROVED")).body("decision.id", equalTo(decision.toString()));
        told(contains("org.minilateral.project.proposed.v1", "org.minilateral.project.approved.v1"));
    }

    @Test
    void aRejectedProjectIsRejected() {
        UUID decision = news.rejected(aukus, project, "AUS", "GBR", "USA");
        read().body("state", equalTo("REJECTED")).body("decision.id", equalTo(decision.toString()));
        told(contains("org.minilateral.project.proposed.v1", "org.minilateral.project.rejected.v1"));
    }

    @Test
    void aDecisionWithoutAVoteOfAParticipantSettlesNothingAndSaysWhy() {
        news.adopted(aukus, project, "AUS", "USA");
        read().body("state", equalTo("PROPOSED"))
                .body("decision", nullValue())
                .body("undecidedBecause", containsString("GBR"));
        told(contains("org.minilateral.project.proposed.v1"));
        news.adopted(aukus, project, "AUS", "GBR");
        read().body("state", equalTo("APPROVED")).body("undecidedBecause", nullValue());
    }

    @Test
    void anotherConsortiumsDecisionHasNoEffect() {
        news.adopted(news.consortium("AUS", "GBR"), project, "AUS", "GBR");
        read().body("state", equalTo("PROPOSED"));
    }

    @Test
    void anotherQuestionHasNoEffectAndUnknownNewsDoNotStopTheFeed() {
        news.tell(
                "consortium.decision-adopted.v1",
                aukus,
                Map.ofEntries(
                        Map.entry("decisionId", UUID.randomUUID()),
                        Map.entry("number", "D-2026-0999"),
                        Map.entry("consortiumId", aukus),
                        Map.entry("question", "BUDGET"),
                        Map.entry("subjectId", project),
                        Map.entry("electorate", java.util.List.of("AUS", "GBR")),
                        Map.entry("procedure", "SILENCE"),
                        Map.entry("adoptedAt", "2026-05-01T12:00:00Z"),
                        Map.entry("fieldOfALaterRelease", true)));
        news.tell("consortium.something-new.v1", aukus, Map.of("what", "ever"));
        news.standing(aukus, "USA", "SOMETHING_NEW");
        read().body("state", equalTo("PROPOSED"));
        As.liaison("USA").get("/v1/consortia/{id}/projects", aukus).then().statusCode(404);
    }

    @Test
    void whatWasDecidedOnIsNotReworked() {
        news.adopted(aukus, project, "AUS", "GBR");
        String etag = read().extract().header("ETag");
        manager("AUS")
                .header("If-Match", etag)
                .body(proposal("AUS", "GBR"))
                .put("/v1/projects/{id}", project)
                .then()
                .statusCode(409)
                .body("code", equalTo("project-terms-fixed"));
    }

    private ValidatableResponse read() {
        return As.liaison("GBR").get("/v1/projects/{id}", project).then().statusCode(200);
    }

    private void told(Matcher<? super Iterable<?>> types) {
        Iterable<?> found = Feed.of(aukus.toString(), Tokens.service("funding-service")).stream()
                .filter(event -> event.get("subject").equals("projects/" + project))
                .map(event -> event.get("type"))
                .toList();
        MatcherAssert.assertThat(found, types);
    }
}
