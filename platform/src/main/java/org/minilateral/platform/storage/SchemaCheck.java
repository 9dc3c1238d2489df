package org.minilateral.platform.storage;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;

/** Ready once every migration that this code brings was applied: the schema may be younger than the code, never older. */
@Readiness
@ApplicationScoped
class SchemaCheck implements HealthCheck {

    private static final String NAME = "schema";

    private final Flyway flyway;
    // Migrations are never taken back, so it need not be asked again.
    private volatile boolean current;

    SchemaCheck(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        if (current) {
            return HealthCheckResponse.up(NAME);
        }
        int pending = flyway.info().pending().length;
        current = pending == 0;
        return HealthCheckResponse.named(NAME)
                .status(current)
                .withData("pending", pending)
                .build();
    }
}
