package org.minilateral.project.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.minilateral.project.Work.accept;
import static org.minilateral.project.Work.manager;
import static org.minilateral.project.Work.milestone;
import static org.minilateral.project.Work.offer;
import static org.minilateral.project.Work.project;
import static org.minilateral.project.Work.proposal;
import static org.minilateral.project.Work.show;
import static org.minilateral.project.Work.workPackage;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minilateral.project.ConsortiumNews;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Statements;
import org.minilateral.testkit.Vault;

@QuarkusTest
class AgendaTest {

    @Inject
    ConsortiumNews news;

    private UUID consortium;
    private String project;
    private String workPackage;
    private String milestone;

    @BeforeEach
    void work() {
        consortium = news.consortium("AUS", "GBR", "USA");
        project = project(consortium, "AUS", "GBR");
        workPackage = workPackage(project, "WP1", "AUS");
        milestone = milestone(workPackage, "M1", "AUS");
    }

    @Test
    void aProposalWaitsForItsDecisionThenItsMilestonesForEvidenceAndAcceptance() throws SQLException {
        assertThat(kinds("liaison", "GBR")).containsExactly("PROJECT");
        assertThat(kinds("liaison", "USA")).isEmpty();
        news.adopted(consortium, project, "AUS", "GBR", "USA");
        assertThat(kinds("programme-manager", "AUS")).containsExactly("EVIDENCE");
        assertThat(kinds("programme-manager", "GBR")).isEmpty();
        show(milestone, "AUS").statusCode(201);
        assertThat(kinds("programme-manager", "AUS")).isEmpty();
        assertThat(items("programme-manager", "GBR"))
                .singleElement()
                .satisfies(item -> assertThat(item)
                        .containsEntry("kind", "ACCEPTANCE")
                        .containsEntry("subjectId", milestone)
                        .containsEntry("title", "M1 Cell runs for 72 hours")
                        .containsEntry("due", "2027-06-30T23:59:59Z"));
        assertThat(kinds("liaison", "GBR")).isEmpty();
        Vault.withoutRowSecurity(() -> {
            assertThat(kinds("programme-manager", "USA")).isEmpty();
            assertThat(kinds("programme-manager", "DEU")).isEmpty();
        });
        accept(milestone, "GBR").statusCode(201);
        assertThat(kinds("programme-manager", "GBR")).isEmpty();
    }

    @Test
    void whomAMilestoneCreditsIsNotAskedToAcceptIt() {
        news.adopted(consortium, project, "AUS", "GBR", "USA");
        offer(project, workPackage, "GBR", milestone).statusCode(201);
        assertThat(kinds("liaison", "AUS")).containsExactly("IN_KIND");
        show(milestone, "AUS").statusCode(201);
        assertThat(kinds("programme-manager", "GBR")).containsExactly("IN_KIND");
    }

    @Test
    void howMuchThereIsCostsNoMoreStatements() throws SQLException {
        news.adopted(consortium, project, "AUS", "GBR", "USA");
        Statements few = Statements.during(() -> items("programme-manager", "AUS"));
        milestone(workPackage, "M2", "AUS");
        milestone(workPackage, "M3", "AUS");
        Statements more = Statements.during(
                () -> assertThat(items("programme-manager", "AUS")).hasSize(3));
        assertThat(more.count()).isEqualTo(few.count()).isLessThanOrEqualTo(4);
    }

    @Test
    void projectsAreFoundByTheirNameInAllConsortia() {
        Map<String, Object> named = proposal("GBR", "USA");
        named.put("name", "Deep 100% Sonar");
        String sonar = manager("GBR")
                .body(named)
                .post("/v1/consortia/{id}/projects", consortium)
                .then()
                .statusCode(201)
                .body("number", equalTo("P-%s-0002".formatted(Year.now(ZoneOffset.UTC))))
                .extract()
                .path("id");
        As.liaison("USA").get("/v1/projects?q=SONAR").then().statusCode(200).body("items.id", contains(sonar));
        As.liaison("USA").queryParam("q", "100% s").get("/v1/projects").then().body("items.id", contains(sonar));
        As.liaison("USA").get("/v1/projects?q=clock").then().body("items", empty());
        As.liaison("GBR")
                .get("/v1/consortia/{id}/projects?q=clock", consortium)
                .then()
                .body("items.id", contains(project));
        As.liaison("DEU").get("/v1/projects?q=sonar").then().statusCode(200).body("items", empty());
        As.as("auditor", "USA").get("/v1/projects").then().statusCode(403);
    }

    private List<String> kinds(String role, String nation) {
        return items(role, nation).stream()
                .map(item -> (String) item.get("kind"))
                .toList();
    }

    private List<Map<String, Object>> items(String role, String nation) {
        List<Map<String, Object>> items = As.as(role, nation)
                .get("/v1/agenda?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .filter(item -> item.get("consortiumId").equals(consortium.toString()))
                .toList();
    }
}
