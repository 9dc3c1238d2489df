package org.minilateral.project.workpackage;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.minilateral.project.Work.manager;
import static org.minilateral.project.Work.plan;
import static org.minilateral.project.Work.project;
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
class WorkPackageWallsTest {

    @Inject
    ConsortiumNews news;

    private String project;
    private String cell;

    @BeforeEach
    void plans() {
        project = project(news.consortium("AUS", "GBR", "USA"), "AUS", "GBR");
        cell = workPackage(project, "WP1", "AUS");
    }

    @Test
    void withTheDoorkeeperAwayTheRestHolds() {
        QuarkusMock.installMockForType(new AnybodyMay(), WorkPackageAccess.class);
        As.liaison("USA")
                .get("/v1/projects/{id}/work-packages", project)
                .then()
                .statusCode(200)
                .body("items", empty());
        turnedAway();
    }

    @Test
    void withRowSecurityDownTheDoorkeeperHolds() throws SQLException {
        Vault.withoutRowSecurity(() -> {
            As.liaison("USA")
                    .get("/v1/projects/{id}/work-packages", project)
                    .then()
                    .statusCode(404);
            turnedAway();
        });
    }

    private void turnedAway() {
        As.liaison("USA").get("/v1/work-packages/{id}", cell).then().statusCode(404);
        manager("USA")
                .header("If-Match", "\"0\"")
                .body(plan("WP1", "AUS"))
                .put("/v1/work-packages/{id}", cell)
                .then()
                .statusCode(404);
        manager("USA")
                .body(plan("WP2", "AUS"))
                .post("/v1/projects/{id}/work-packages", project)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    static class AnybodyMay extends WorkPackageAccess {
        AnybodyMay() {
            super(null, null);
        }

        @Override
        boolean mayList(SecurityIdentity identity, UUID projectId) {
            return true;
        }

        @Override
        boolean mayAdd(SecurityIdentity identity, UUID projectId) {
            return true;
        }

        @Override
        boolean mayRead(SecurityIdentity identity, UUID workPackageId) {
            return true;
        }

        @Override
        boolean mayRevise(SecurityIdentity identity, UUID workPackageId) {
            return true;
        }
    }
}
