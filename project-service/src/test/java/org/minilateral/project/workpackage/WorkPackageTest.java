package org.minilateral.project.workpackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.minilateral.project.Work.manager;
import static org.minilateral.project.Work.plan;
import static org.minilateral.project.Work.project;
import static org.minilateral.project.Work.proposal;
import static org.minilateral.project.Work.workPackage;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minilateral.project.ConsortiumNews;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class WorkPackageTest {

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
    void aWorkPackageReadsAsItWasPlanned() {
        String cell = workPackage(project, "WP1", "AUS");
        String added = manager("GBR")
                .body(plan("WP2", "GBR", cell))
                .post("/v1/projects/{id}/work-packages", project)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("budget.currency", equalTo("AUD"))
                .body("budget.value", equalTo("1250000.00"))
                .body("effortPersonMonths", equalTo(48.5f))
                .body("dependsOn", contains(cell))
                .extract()
                .asString();
        String id = io.restassured.path.json.JsonPath.from(added).getString("id");
        assertThat(As.liaison("AUS").get("/v1/work-packages/{id}", id).asString())
                .isEqualTo(added);
        As.as("finance-officer", "GBR")
                .get("/v1/projects/{id}/work-packages", project)
                .then()
                .statusCode(200)
                .body("items.number", contains("WP1", "WP2"));
    }

    @Test
    void anotherConsortiumsAndAnOutsidersWorkPackageAreNotThere() {
        String cell = workPackage(project, "WP1", "AUS");
        As.liaison("USA").get("/v1/work-packages/{id}", cell).then().statusCode(404);
        As.liaison("USA").get("/v1/projects/{id}/work-packages", project).then().statusCode(404);
        manager("USA")
                .body(plan("WP2", "AUS"))
                .post("/v1/projects/{id}/work-packages", project)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "number, WP 1, 400, invalid-field, /number",
        "leadNation, XYZ, 400, invalid-field, /leadNation",
        "leadNation, USA, 422, lead-outside-project, /leadNation",
        "leadOrganisation, ' ', 400, invalid-field, /leadOrganisation",
        "budget, EUR -0.01, 422, budget-negative, /budget/value",
        "budget, EUR 0.001, 422, amount-too-fine, /budget/value",
        "budget, JPY 0.5, 422, amount-too-fine, /budget/value",
        "budget, EUR 1e6, 422, amount-invalid, /budget/value",
        "budget, XAU 1, 422, currency-unknown, /budget/currency",
        "effortPersonMonths, -1, 400, invalid-field, /effortPersonMonths",
        "effortPersonMonths, 0.25, 400, invalid-field, /effortPersonMonths",
        "dependsOn, 0198b9a5-0000-7000-8000-000000000000, 422, dependency-unknown, /dependsOn/0"
    })
    void aSpoiltFieldIsNamed(String field, String value, int status, String code, String pointer) {
        var body = plan("WP1", "AUS");
        body.put(
                field,
                switch (field) {
                    case "budget" -> Map.of("currency", value.split(" ")[0], "value", value.split(" ")[1]);
                    case "effortPersonMonths" -> Double.valueOf(value);
                    case "dependsOn" -> List.of(value);
                    default -> value;
                });
        manager("AUS")
                .body(body)
                .post("/v1/projects/{id}/work-packages", project)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void anAmountThatWasFloatingPointIsRefused() {
        var body = plan("WP1", "AUS");
        body.put("budget", Map.of("currency", "EUR", "value", 12.5));
        manager("AUS")
                .body(body)
                .post("/v1/projects/{id}/work-packages", project)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-field"))
                .body("errors.pointer", contains("/budget/value"));
    }

    @Test
    void aNumberIsTakenOnce() {
        workPackage(project, "WP1", "AUS");
        manager("AUS")
                .body(plan("WP1", "AUS"))
                .post("/v1/projects/{id}/work-packages", project)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("work-package-number-taken"));
    }

    @Test
    void nothingWaitsForItself() {
        String cell = workPackage(project, "WP1", "AUS");
        String clock = workPackage(project, "WP2", "AUS", cell);
        revise(cell, "\"0\"", plan("WP1", "AUS", clock))
                .statusCode(422)
                .body("code", equalTo("dependency-cycle"))
                .body("errors.pointer", contains("/dependsOn/0"));
        revise(clock, "\"0\"", plan("WP2", "AUS")).statusCode(200);
        revise(cell, "\"0\"", plan("WP1", "AUS", clock)).statusCode(200);
    }

    /** Each half of the cycle is fine alone: only one of two that come together may go through. */
    @Test
    void twoChangesAtOnceCanNotCloseACycle() {
        String cell = workPackage(project, "WP1", "AUS");
        String clock = workPackage(project, "WP2", "AUS");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = Stream.of(
                            CompletableFuture.supplyAsync(
                                    () -> revise(cell, "\"0\"", plan("WP1", "AUS", clock))
                                            .extract()
                                            .statusCode(),
                                    threads),
                            CompletableFuture.supplyAsync(
                                    () -> revise(clock, "\"0\"", plan("WP2", "AUS", cell))
                                            .extract()
                                            .statusCode(),
                                    threads))
                    .map(CompletableFuture::join);
            assertThat(answers).containsExactlyInAnyOrder(200, 422);
        }
    }

    @Test
    void aChangeNeedsTheNewestVersion() {
        String cell = workPackage(project, "WP1", "AUS");
        var changed = plan("WP1", "AUS");
        changed.put("title", "Laser");
        manager("AUS").body(changed).put("/v1/work-packages/{id}", cell).then().statusCode(428);
        revise(cell, "\"0\"", changed).statusCode(200).header("ETag", "\"1\"").body("title", equalTo("Laser"));
        revise(cell, "\"0\"", plan("WP1", "AUS")).statusCode(412).body("code", equalTo("stale"));
        As.liaison("GBR")
                .header("If-None-Match", "\"1\"")
                .get("/v1/work-packages/{id}", cell)
                .then()
                .statusCode(304);
    }

    @Test
    void onlyWhoLeadsTheWorkOrTheProjectChangesIt() {
        String trial = workPackage(project, "WP1", "GBR");
        revise(trial, "\"0\"", plan("WP1", "GBR")).statusCode(200);
        String cell = workPackage(project, "WP2", "AUS");
        manager("GBR")
                .header("If-Match", "\"0\"")
                .body(plan("WP2", "GBR"))
                .put("/v1/work-packages/{id}", cell)
                .then()
                .statusCode(403);
        As.liaison("AUS")
                .body(plan("WP3", "AUS"))
                .post("/v1/projects/{id}/work-packages", project)
                .then()
                .statusCode(403);
    }

    @Test
    void aNationThatLeadsWorkCanNotBeLeftOut() {
        workPackage(project, "WP1", "GBR");
        manager("AUS")
                .header("If-Match", "\"0\"")
                .body(proposal("AUS", "USA"))
                .put("/v1/projects/{id}", project)
                .then()
                .statusCode(409)
                .body("code", equalTo("work-package-led-by-participant"));
    }

    @Test
    void aRejectedProjectTakesNoWork() {
        news.rejected(aukus, project, "AUS", "GBR");
        manager("AUS")
                .body(plan("WP1", "AUS"))
                .post("/v1/projects/{id}/work-packages", project)
                .then()
                .statusCode(409)
                .body("code", equalTo("project-rejected"));
    }

    @Test
    void theFeedTellsEachPlanToTheParticipants() {
        String cell = workPackage(project, "WP1", "AUS");
        revise(cell, "\"0\"", plan("WP1.1", "AUS")).statusCode(200);
        assertThat(toldOf(cell, Tokens.as("programme-manager", "GBR")))
                .extracting(event -> (Object) ((Map<?, ?>) event.get("data")).get("number"))
                .containsExactly("WP1", "WP1.1");
        assertThat(toldOf(cell, Tokens.as("liaison", "USA"))).isEmpty();
    }

    private List<Map<String, Object>> toldOf(String workPackage, String token) {
        return Feed.of(aukus.toString(), token).stream()
                .filter(event -> event.get("subject").equals("work-packages/" + workPackage))
                .toList();
    }

    private static ValidatableResponse revise(String workPackage, String etag, Map<String, Object> plan) {
        return manager("AUS")
                .header("If-Match", etag)
                .body(plan)
                .put("/v1/work-packages/{id}", workPackage)
                .then();
    }
}
