package org.minilateral.project.agenda;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.platform.caller.Caller;
import org.minilateral.project.project.Readers;

/** Whoever works on a nation's projects sees what waits for it; only what their role may act on is in it. */
@ApplicationScoped
class AgendaAccess {

    @PermissionChecker("agenda:read")
    boolean mayRead(SecurityIdentity identity) {
        return Readers.include(Caller.of(identity));
    }
}
