package org.minilateral.project.milestone;

import static org.minilateral.project.Work.accept;
import static org.minilateral.project.Work.milestone;
import static org.minilateral.project.Work.project;
import static org.minilateral.project.Work.show;
import static org.minilateral.project.Work.workPackage;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minilateral.project.ConsortiumNews;
import org.minilateral.testkit.As;
import org.minilateral.testkit.Vault;

/** Each wall alone keeps out a nation that does not take part in the project. */
@QuarkusTest
class MilestoneWallsTest {

    @Inject
    ConsortiumNews news;

    private String milestone;

    @BeforeEach
    void shows() {
        UUID aukus = news.consortium("AUS", "GBR", "USA");
        String project = project(aukus, "AUS", "GBR");
        milestone = milestone(workPackage(project, "WP1", "AUS"), "M1", "AUS");
        news.adopted(aukus, project, "AUS", "GBR", "USA");
        show(milestone, "AUS").statusCode(201);
    }

    @Test
    void withTheDoorkeeperAwayTheRestHolds() {
        QuarkusMock.installMockForType(new AnybodyMay(), MilestoneAccess.class);
        turnedAway();
    }

    @Test
    void withRowSecurityDownTheDoorkeeperHolds() throws SQLException {
        Vault.withoutRowSecurity(this::turnedAway);
    }

    @Test
    void theRuleOfFourEyesDoesNotRestOnTheDoorkeeper() {
        QuarkusMock.installMockForType(new AnybodyMay(), MilestoneAccess.class);
        accept(milestone, "AUS").statusCode(403);
    }

    private void turnedAway() {
        As.liaison("USA").get("/v1/milestones/{id}", milestone).then().statusCode(404);
        show(milestone, "USA").statusCode(404);
        accept(milestone, "USA").statusCode(404);
    }

    static class AnybodyMay extends MilestoneAccess {
        AnybodyMay() {
            super(null);
        }

        @Override
        boolean mayRead(SecurityIdentity identity, UUID milestoneId) {
            return true;
        }

        @Override
        boolean mayShow(SecurityIdentity identity, UUID milestoneId) {
            return true;
        }

        @Override
        boolean mayAccept(SecurityIdentity identity, UUID milestoneId) {
            return true;
        }
    }
}
