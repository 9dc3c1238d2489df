package org.minilateral.funding.health;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;

/** Whoever works for a nation may know whether the books balance in which it takes part. */
@ApplicationScoped
public class HealthAccess {

    @PermissionChecker("ledger-health:read")
    boolean mayRead(SecurityIdentity identity) {
        return Caller.of(identity)
                .actsAs(Role.LIAISON, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER, Role.APPROVER, Role.AUDITOR);
    }
}
