package org.minilateral.platform.caller;

import io.quarkus.oidc.runtime.TenantConfigBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the identity server's keys are here. Whoever has them goes on when the identity server is away for a while:
 * tokens that it gave stay good until they expire.
 */
@Readiness
@ApplicationScoped
class IdentityCheck implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final TenantConfigBean tenants;
    private volatile boolean known;

    IdentityCheck(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    @Override
    public HealthCheckResponse call() {
        if (!known) {
            known = tenants.getDefaultTenant().ready() || learn();
        }
        return HealthCheckResponse.named("identity").status(known).build();
    }

    /** Nobody else would ask: requests don't come before it is ready. */
    private boolean learn() {
        try {
            tenants.getDefaultTenant().initialize().await().atMost(PATIENCE);
            return tenants.getDefaultTenant().ready();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
