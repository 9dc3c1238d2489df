package org.minilateral.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minilateral.project.Work.milestone;
import static org.minilateral.project.Work.project;
import static org.minilateral.project.Work.show;
import static org.minilateral.project.Work.workPackage;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.minilateral.testkit.Feed;
import org.minilateral.testkit.Tokens;

@QuarkusTest
class AuditorTest {

    private static final String PROPOSED = "org.minilateral.project.proposed.v1";
    private static final String APPROVED = "org.minilateral.project.approved.v1";
    private static final String PLANNED = "org.minilateral.project.work-package.v1";
    private static final String ACCEPTED = "org.minilateral.project.milestone-accepted.v1";

    @Inject
    ConsortiumNews news;

    /** Our own services hear all: an accepted milestone is what funding-service credits. */
    @Test
    void auditorsHearOfActsAndNotOfTheWork() {
        UUID aukus = news.consortium("AUS", "GBR");
        String project = project(aukus, "AUS", "GBR");
        String milestone = milestone(workPackage(project, "WP1", "AUS"), "M1", "AUS");
        news.adopted(aukus, project, "AUS", "GBR");
        show(milestone, "AUS").statusCode(201);
        Work.accept(milestone, "GBR").statusCode(201);
        assertThat(told(aukus, Tokens.as("auditor", "GBR"))).containsExactly(PROPOSED, APPROVED);
        for (String reader : List.of(Tokens.as("liaison", "GBR"), Tokens.service("funding-service"))) {
            assertThat(told(aukus, reader)).containsExactly(PROPOSED, PLANNED, APPROVED, ACCEPTED);
        }
    }

    private static List<Object> told(UUID consortium, String token) {
        return Feed.of(consortium.toString(), token).stream()
                .map(event -> event.get("type"))
                .toList();
    }
}
