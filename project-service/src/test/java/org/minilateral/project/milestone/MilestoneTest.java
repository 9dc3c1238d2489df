package org.minilateral.project.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.minilateral.project.Work.accept;
import static org.minilateral.project.Work.goal;
import static org.minilateral.project.Work.manager;
import static org.minilateral.project.Work.milestone;
import static org.minilateral.project.Work.plan;
import static org.minilateral.project.Work.project;
import static org.minilateral.project.Work.show;
import static org.minilateral.project.Work.workPackage;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minilateral.project.ConsortiumNews;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class MilestoneTest {

    @Inject
    ConsortiumNews news;

    private UUID aukus;
    private String project;
    private String cell;
    private String milestone;

    @BeforeEach
    void approve() {
        aukus = news.consortium("AUS", "GBR", "USA", "JPN");
        project = project(aukus, "AUS", "GBR", "USA");
        cell = workPackage(project, "WP1", "AUS");
        milestone = milestone(cell, "M1", "AUS");
        news.adopted(aukus, project, "AUS", "GBR", "USA", "JPN");
    }

    @Test
    void aMilestoneIsSetShownAndAccepted() {
        As.liaison("USA")
                .get("/v1/milestones/{id}", milestone)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("state", equalTo("PLANNED"))
                .body("evidence", empty())
                .body("acceptedOn", nullValue());
        show(milestone, "AUS")
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("state", equalTo("EVIDENCED"))
                .body("evidence.reference", contains("TR-2026-0117"));
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        String accepted = accept(milestone, "GBR")
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("state", equalTo("ACCEPTED"))
                .body("acceptedOn", equalTo(today))
                .body("acceptedBy", equalTo("GBR"))
                .extract()
                .asString();
        assertThat(As.liaison("USA").get("/v1/milestones/{id}", milestone).asString())
                .isEqualTo(accepted);
        assertThat(told(milestone)).hasSize(1);
        Map<?, ?> told = (Map<?, ?>) told(milestone).getFirst().get("data");
        assertThat(told.get("acceptedOn")).isEqualTo(today);
        assertThat(told.get("workPackageId")).isEqualTo(cell);
    }

    private List<Map<String, Object>> told(String milestone) {
        return Feed.of(aukus.toString(), Tokens.service("funding-service")).stream()
                .filter(event -> event.get("subject").equals("milestones/" + milestone))
                .filter(event -> event.get("type").equals("org.minilateral.project.milestone-accepted.v1"))
                .toList();
    }

    @Test
    void aNationDoesNotAcceptItsOwnWork() {
        show(milestone, "AUS").statusCode(201);
        accept(milestone, "AUS").statusCode(403).body("code", equalTo("four-eyes"));
    }

    @Test
    void handingOverTheLeadDoesNotLetTheOldOneAccept() {
        show(milestone, "AUS").statusCode(201);
        manager("AUS")
                .header("If-Match", "\"0\"")
                .body(plan("WP1", "GBR"))
                .put("/v1/work-packages/{id}", cell)
                .then()
                .statusCode(200);
        accept(milestone, "AUS").statusCode(403).body("code", equalTo("four-eyes"));
        accept(milestone, "GBR").statusCode(403).body("code", equalTo("four-eyes"));
        accept(milestone, "USA").statusCode(201);
    }

    @Test
    void onlyAProgrammeManagerAcceptsAndOnlyTheLeadShows() {
        show(milestone, "GBR").statusCode(403);
        show(milestone, "AUS").statusCode(201);
        for (String role : List.of("liaison", "finance-officer", "approver", "auditor")) {
            As.as(role, "GBR")
                    .post("/v1/milestones/{id}/acceptances", milestone)
                    .then()
                    .statusCode(403);
        }
        manager("USA")
                .body(goal("M2"))
                .post("/v1/work-packages/{id}/milestones", cell)
                .then()
                .statusCode(403);
    }

    @Test
    void whoDoesNotTakePartDoesNotKnowOfIt() {
        show(milestone, "JPN").statusCode(404);
        accept(milestone, "JPN").statusCode(404);
        As.liaison("JPN").get("/v1/milestones/{id}", milestone).then().statusCode(404);
        As.liaison("JPN").get("/v1/work-packages/{id}/milestones", cell).then().statusCode(404);
    }

    @Test
    void nothingIsAcceptedUnseen() {
        accept(milestone, "GBR").statusCode(409).body("code", equalTo("evidence-missing"));
    }

    @Test
    void nothingIsAcceptedBeforeTheProjectIsApproved() {
        String proposed = project(aukus, "AUS", "GBR");
        String early = milestone(workPackage(proposed, "WP1", "AUS"), "M1", "AUS");
        show(early, "AUS").statusCode(201);
        accept(early, "GBR").statusCode(409).body("code", equalTo("project-not-approved"));
    }

    @Test
    void anAcceptanceStandsAndIsSaidOnce() {
        show(milestone, "AUS").statusCode(201);
        accept(milestone, "GBR").statusCode(201);
        accept(milestone, "USA").statusCode(409).body("code", equalTo("milestone-accepted-once"));
        show(milestone, "AUS").statusCode(409).body("code", equalTo("milestone-accepted-once"));
    }

    @Test
    void ofTwoAcceptancesAtOnceOneStands() {
        show(milestone, "AUS").statusCode(201);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(Stream.of("GBR", "USA", "GBR", "USA")
                            .map(nation -> CompletableFuture.supplyAsync(
                                    () -> accept(milestone, nation).extract().statusCode(), threads))
                            .toList()
                            .stream()
                            .map(CompletableFuture::join))
                    .containsExactlyInAnyOrder(201, 409, 409, 409);
        }
        assertThat(told(milestone)).hasSize(1);
    }

    @Test
    void acceptingNeedsAKey() {
        show(milestone, "AUS").statusCode(201);
        io.restassured.RestAssured.given()
                .auth()
                .oauth2(Tokens.as("programme-manager", "GBR"))
                .post("/v1/milestones/{id}/acceptances", milestone)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-required"));
    }

    @Test
    void aNumberIsTakenOnceAndADigestIsADigest() {
        manager("AUS")
                .body(goal("M1"))
                .post("/v1/work-packages/{id}/milestones", cell)
                .then()
                .statusCode(409)
                .body("code", equalTo("milestone-number-taken"));
        manager("AUS")
                .body(Map.of("description", "Report", "reference", "TR-1", "sha256", "abc"))
                .post("/v1/milestones/{id}/evidence", milestone)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/sha256"));
        milestone(cell, "M2", "AUS");
        As.liaison("GBR")
                .get("/v1/work-packages/{id}/milestones", cell)
                .then()
                .body("items.number", contains("M1", "M2"));
    }
}
