package org.minilateral.consortium.weave;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;

/** A nation's people see the web as far as their nation is woven into it. */
@ApplicationScoped
public class WeaveAccess {

    @PermissionChecker("web:read")
    boolean mayRead(SecurityIdentity identity) {
        return Caller.of(identity)
                .actsAs(Role.LIAISON, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER, Role.APPROVER, Role.AUDITOR);
    }
}
