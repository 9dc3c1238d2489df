package org.minilateral.project.project;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.minilateral.platform.problem.Refused;
import org.minilateral.testkit.As;

/** What a permission check answers or throws is what the caller gets. */
@QuarkusTest
class DoorkeeperTest {

    @Test
    void noIsForbidden() {
        asked(() -> false).statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void notToBeKnownOfIsNotFound() {
        asked(() -> {
                    throw Refused.missing();
                })
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    /** Nobody was refused: it could not be found out. */
    @Test
    void aDatabaseThatIsAwayIsUnavailable() {
        asked(() -> {
                    throw new PersistenceException(new SQLException("connection refused", "08001"));
                })
                .statusCode(503)
                .header("Retry-After", "1")
                .body("code", equalTo("database-unavailable"));
    }

    private static ValidatableResponse asked(BooleanSupplier answer) {
        QuarkusMock.installMockForType(
                new ProjectAccess(null, null) {
                    @Override
                    boolean mayRead(SecurityIdentity identity, UUID projectId) {
                        return answer.getAsBoolean();
                    }
                },
                ProjectAccess.class);
        return As.liaison("AUS")
                .get("/v1/projects/{id}", UUID.randomUUID())
                .then()
                .contentType("application/problem+json");
    }
}
