package org.minilateral.project.project;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.minilateral.project.Work.manager;
import static org.minilateral.project.Work.project;
import static org.minilateral.project.Work.proposal;

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

/** Each wall alone keeps a foreign nation out. */
@QuarkusTest
class ProjectWallsTest {

    @Inject
    ConsortiumNews news;

    private UUID aukus;
    private String project;

    @BeforeEach
    void propose() {
        aukus = news.consortium("AUS", "GBR");
        project = project(aukus, "AUS", "GBR");
    }

    @Test
    void withTheDoorkeeperAwayTheRestHolds() {
        QuarkusMock.installMockForType(new AnybodyMay(), ProjectAccess.class);
        As.liaison("DEU").get("/v1/projects/{id}", project).then().statusCode(404);
        As.liaison("DEU")
                .get("/v1/consortia/{id}/projects", aukus)
                .then()
                .statusCode(200)
                .body("items", empty());
        As.liaison("DEU").get("/v1/projects").then().statusCode(200).body("items.id", not(hasItem(project)));
        manager("DEU")
                .header("If-Match", "\"0\"")
                .body(proposal("AUS", "GBR"))
                .put("/v1/projects/{id}", project)
                .then()
                .statusCode(404);
        manager("DEU")
                .body(proposal("DEU", "GBR"))
                .post("/v1/consortia/{id}/projects", aukus)
                .then()
                .statusCode(anyOf(equalTo(404), equalTo(422)));
        nothingHasChanged();
    }

    @Test
    void withRowSecurityDownTheDoorkeeperHolds() throws SQLException {
        Vault.withoutRowSecurity(() -> {
            As.liaison("DEU").get("/v1/projects/{id}", project).then().statusCode(404);
            As.liaison("DEU").get("/v1/consortia/{id}/projects", aukus).then().statusCode(404);
            As.liaison("DEU").get("/v1/projects").then().statusCode(200).body("items.id", not(hasItem(project)));
            manager("DEU")
                    .header("If-Match", "\"0\"")
                    .body(proposal("AUS", "GBR"))
                    .put("/v1/projects/{id}", project)
                    .then()
                    .statusCode(404);
            manager("DEU")
                    .body(proposal("DEU", "GBR"))
                    .post("/v1/consortia/{id}/projects", aukus)
                    .then()
                    .statusCode(404);
        });
        nothingHasChanged();
    }

    private void nothingHasChanged() {
        As.liaison("AUS")
                .get("/v1/consortia/{id}/projects", aukus)
                .then()
                .body("items", hasSize(1))
                .body("items[0].version", equalTo(0));
    }

    static class AnybodyMay extends ProjectAccess {
        AnybodyMay() {
            super(null, null);
        }

        @Override
        boolean mayPropose(SecurityIdentity identity, UUID consortiumId) {
            return true;
        }

        @Override
        boolean mayList(SecurityIdentity identity, UUID consortiumId) {
            return true;
        }

        @Override
        boolean mayListOwn(SecurityIdentity identity) {
            return true;
        }

        @Override
        boolean mayRead(SecurityIdentity identity, UUID projectId) {
            return true;
        }

        @Override
        boolean mayRevise(SecurityIdentity identity, UUID projectId) {
            return true;
        }
    }
}
