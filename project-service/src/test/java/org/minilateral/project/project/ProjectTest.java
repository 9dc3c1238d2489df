package org.minilateral.project.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.minilateral.project.Work.manager;
import static org.minilateral.project.Work.project;
import static org.minilateral.project.Work.proposal;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.project.ConsortiumNews;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class ProjectTest {

    private static final int YEAR = LocalDate.now(ZoneOffset.UTC).getYear();

    @Inject
    ConsortiumNews news;

    @Test
    void aProjectIsProposedAndReadsTheSameToItsParticipants() {
        UUID aukus = news.consortium("AUS", "GBR", "USA");
        var proposed = manager("AUS")
                .body(proposal("AUS", "GBR"))
                .post("/v1/consortia/{id}/projects", aukus)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", equalTo("PROPOSED"))
                .body("number", equalTo("P-" + YEAR + "-0001"))
                .body("leadNation", equalTo("AUS"))
                .body("participants", contains("AUS", "GBR"))
                .body("trl.target", equalTo(6))
                .body("decision", nullValue())
                .extract();
        String read = As.liaison("GBR")
                .get("/v1/projects/{id}", proposed.<String>path("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .extract()
                .asString();
        assertThat(read).isEqualTo(proposed.asString());
    }

    @Test
    void aPartyThatDoesNotTakePartDoesNotKnowOfTheProject() {
        UUID aukus = news.consortium("AUS", "GBR", "USA");
        String project = project(aukus, "AUS", "GBR");
        As.liaison("USA").get("/v1/projects/{id}", project).then().statusCode(404);
        As.liaison("USA")
                .get("/v1/consortia/{id}/projects", aukus)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void numbersHaveNoGapsThoughAProposalIsRefused() {
        UUID aukus = news.consortium("AUS", "GBR");
        project(aukus, "AUS", "GBR");
        manager("AUS")
                .body(proposal("AUS", "JPN"))
                .post("/v1/consortia/{id}/projects", aukus)
                .then()
                .statusCode(422);
        project(aukus, "GBR", "AUS");
        As.liaison("AUS")
                .get("/v1/consortia/{id}/projects", aukus)
                .then()
                .body("items.number", contains("P-" + YEAR + "-0001", "P-" + YEAR + "-0002"));
    }

    @Test
    void theListGoesOnWhereItWasCut() {
        UUID aukus = news.consortium("AUS", "GBR");
        List<String> ids =
                List.of(project(aukus, "AUS", "GBR"), project(aukus, "AUS", "GBR"), project(aukus, "GBR", "AUS"));
        var first = As.liaison("GBR")
                .queryParam("limit", 2)
                .get("/v1/consortia/{id}/projects", aukus)
                .then()
                .body("items.id", equalTo(ids.subList(0, 2)))
                .extract();
        As.liaison("GBR")
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get("/v1/consortia/{id}/projects", aukus)
                .then()
                .body("items.id", equalTo(ids.subList(2, 3)))
                .body("nextCursor", nullValue());
    }

    @Test
    void theLeadReworksItsProposal() {
        String project = project(news.consortium("AUS", "GBR", "USA"), "AUS", "GBR");
        var terms = proposal("AUS", "USA");
        terms.put("name", "Quantum clock in the air");
        manager("AUS")
                .header("If-Match", "\"0\"")
                .body(terms)
                .put("/v1/projects/{id}", project)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("version", equalTo(1))
                .body("participants", contains("AUS", "USA"));
        As.liaison("USA")
                .get("/v1/projects/{id}", project)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Quantum clock in the air"));
        As.liaison("GBR").get("/v1/projects/{id}", project).then().statusCode(404);
    }

    @Test
    void onlyTheLeadsProgrammeManagerReworks() {
        String project = project(news.consortium("AUS", "GBR"), "AUS", "GBR");
        for (var other : List.of(manager("GBR"), As.liaison("AUS"), As.as("finance-officer", "AUS"))) {
            other.header("If-Match", "\"0\"")
                    .body(proposal("AUS", "GBR"))
                    .put("/v1/projects/{id}", project)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("forbidden"));
        }
    }

    @Test
    void whoHasLeftTheConsortiumSeesItsProjectsNoMore() {
        UUID aukus = news.consortium("AUS", "GBR");
        String project = project(aukus, "AUS", "GBR");
        news.standing(aukus, "GBR", "NOTICE_GIVEN");
        As.liaison("GBR").get("/v1/projects/{id}", project).then().statusCode(200);
        news.standing(aukus, "GBR", "WITHDRAWN");
        As.liaison("GBR").get("/v1/projects/{id}", project).then().statusCode(404);
        As.liaison("GBR").get("/v1/consortia/{id}/projects", aukus).then().statusCode(404);
    }

    @Test
    void theFeedTellsParticipantsAlone() {
        UUID aukus = news.consortium("AUS", "GBR", "USA");
        String project = project(aukus, "AUS", "GBR");
        String subject = "projects/" + project;
        for (String nation : List.of("AUS", "GBR")) {
            assertThat(Feed.of(aukus.toString(), Tokens.as("liaison", nation)))
                    .filteredOn(event -> subject.equals(event.get("subject")))
                    .singleElement()
                    .satisfies(event -> {
                        assertThat(event).containsEntry("type", "org.minilateral.project.proposed.v1");
                        assertThat(event)
                                .extractingByKey("data")
                                .extracting("participants")
                                .isEqualTo(List.of("AUS", "GBR"));
                    });
        }
        assertThat(Feed.of(aukus.toString(), Tokens.as("liaison", "USA")))
                .extracting(event -> event.get("subject"))
                .doesNotContain(subject);
    }
}
