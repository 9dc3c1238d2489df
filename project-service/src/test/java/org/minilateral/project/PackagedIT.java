package org.minilateral.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Eventually;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.Neighbours;
import org.minilateral.testkit.News;
import org.minilateral.testkit.Tokens;

/** The packaged service, as a JVM or a native executable runs it: where the two could differ. */
@QuarkusIntegrationTest
@QuarkusTestResource(value = Neighbours.class, restrictToAnnotatedClass = true)
class PackagedIT {

    private static UUID consortium;
    private static String project;

    /** Once, but not before all: only before each test are requests led to where the service listens. */
    @BeforeEach
    void propose() {
        if (project != null) {
            return;
        }
        consortium = News.consortium("AUS", "GBR");
        Eventually.until(() -> project = Work.project(consortium, "AUS", "GBR"));
        News.adopted(consortium, "PROJECT", project, "AUS", "GBR");
        Eventually.until(() -> As.liaison("GBR")
                .get("/v1/projects/{id}", project)
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED")));
    }

    @Test
    void workIsPlannedWithMoneyAndDays() {
        String workPackage = Work.workPackage(project, "WP1", "AUS");
        String milestone = Work.milestone(workPackage, "M1", "AUS");
        As.liaison("GBR")
                .get("/v1/work-packages/{id}", workPackage)
                .then()
                .statusCode(200)
                .body("budget.value", equalTo("1250000.00"));
        Work.show(milestone, "AUS").statusCode(201);
    }

    @Test
    void whatHappenedIsToldToFollowers() {
        Eventually.until(() -> assertThat(Feed.of(consortium.toString(), Tokens.as("liaison", "GBR")))
                .extracting(event -> event.get("type"))
                .contains("org.minilateral.project.proposed.v1", "org.minilateral.project.approved.v1"));
    }

    @Test
    void whatIsNoSignedTokenIsRefusedWithoutAskingTheIdentityServer() {
        for (String token : List.of("opaque", Tokens.as("liaison", "GBR") + "x")) {
            As.bearing(token).get("/v1/projects/{id}", project).then().statusCode(401);
        }
        assertThat(Neighbours.introspections()).isZero();
    }

    @Test
    void problemsAndTheDescriptionAreServed() {
        As.liaison("GBR")
                .get("/v1/projects/{id}?colour=red", project)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("unknown-parameter"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
        As.as("programme-manager", "AUS")
                .body("{}")
                .post("/v1/consortia/{id}/projects", consortium)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-field"));
        As.liaison("GBR").get("/openapi").then().statusCode(200).body(containsString("openapi: 3.1.0"));
    }
}
