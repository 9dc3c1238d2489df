package org.minilateral.platform.feed;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;

/** A nation's people and systems read what is releasable to it; our own services read all. */
@ApplicationScoped
public class FeedAccess {

    @PermissionChecker("event:read")
    boolean mayRead(SecurityIdentity identity) {
        Caller caller = Caller.of(identity);
        return caller.isService()
                || caller.actsAs(
                        Role.LIAISON, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER, Role.APPROVER, Role.AUDITOR);
    }
}
