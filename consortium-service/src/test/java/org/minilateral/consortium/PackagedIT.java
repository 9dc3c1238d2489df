package org.minilateral.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minilateral.consortium.capability.Declared;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Eventually;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.Neighbours;
import org.minilateral.testkit.Tokens;

/** The packaged service, as a JVM or a native executable runs it: where the two could differ. */
@QuarkusIntegrationTest
@QuarkusTestResource(value = Neighbours.class, restrictToAnnotatedClass = true)
class PackagedIT {

    private static String spacelab;

    /** Once, but not before all: only before each test are requests led to where the service listens. */
    @BeforeEach
    void found() {
        if (spacelab != null) {
            return;
        }
        spacelab = Coalitions.spacelabInEffect();
    }

    @Test
    void clausesAreStoredAndReadWithTheirRules() {
        As.liaison("FRA")
                .get("/v1/consortia/{id}/arrangement", spacelab)
                .then()
                .statusCode(200)
                .body("clauses", hasSize(4))
                .body("clauses.rule.type", hasItem("entry-into-effect"))
                .body("clauses[2].rule.procedure.shares", equalTo("2/3"));
    }

    @Test
    void aDecisionIsCountedAndItsSheetPrinted() throws IOException {
        String decision = Coalitions.ask(spacelab, "DEU", "BUDGET");
        Coalitions.SPACELAB
                .keySet()
                .forEach(nation -> Coalitions.vote(decision, nation, "FOR").statusCode(201));
        Coalitions.close(decision, "DEU").statusCode(201);
        byte[] pdf = As.liaison("FRA")
                .accept("application/pdf")
                .get("/v1/decisions/{id}/action-sheet", decision)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("Spacelab", "Germany (DEU)", "Shall we?");
        }
    }

    @Test
    void nationsHaveTheirEnglishNames() {
        As.liaison("FRA").get("/v1/nations").then().statusCode(200).body(containsString("Germany"));
    }

    @Test
    void theWebIsDrawnAsXml() {
        As.liaison("FRA")
                .accept("application/graphml+xml")
                .get("/v1/web")
                .then()
                .statusCode(200)
                .body(containsString("Spacelab"));
    }

    @Test
    void aCapabilityIsStoredAsJsonAndFound() {
        String id = Declared.id("DEU", Declared.released("quantum-technologies", 5, "DEU", "FRA"));
        assertThat(Declared.listed("FRA", "area=quantum-technologies")).contains(id);
    }

    @Test
    void whatHappenedIsToldToFollowers() {
        Eventually.until(() -> assertThat(Feed.of(spacelab, Tokens.as("liaison", "DEU")))
                .extracting(event -> event.get("type"))
                .contains("org.minilateral.consortium.founded.v1", "org.minilateral.consortium.in-effect.v1"));
    }

    @Test
    void problemsAndTheDescriptionAreServed() {
        As.liaison("FRA")
                .get("/v1/consortia?colour=red")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("unknown-parameter"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
        As.liaison("FRA").body("{\"name\":").post("/v1/consortia").then().statusCode(400);
        As.liaison("FRA")
                .body("{}")
                .post("/v1/consortia")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-field"));
        As.liaison("FRA").get("/openapi").then().statusCode(200).body(containsString("openapi: 3.1.0"));
    }
}
