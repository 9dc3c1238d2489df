package org.minilateral.funding.agenda;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;

/** Whoever works for a nation sees what waits for it; only what their role may act on is in it. */
@ApplicationScoped
public class AgendaAccess {

    @PermissionChecker("agenda:read")
    boolean mayRead(SecurityIdentity identity) {
        return Caller.of(identity)
                .actsAs(Role.LIAISON, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER, Role.APPROVER, Role.AUDITOR);
    }
}
