package org.minilateral.consortium.capability;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;
import org.minilateral.platform.problem.Refused;

/** A capability is known to the nations it is released to; its own nation's liaison alone declares and changes it. */
@ApplicationScoped
class CapabilityAccess {

    private static final Role[] READERS = {Role.LIAISON, Role.PROGRAMME_MANAGER};

    private final Capabilities capabilities;

    CapabilityAccess(Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    /** The taxonomy is public knowledge: whoever is signed in may read it. */
    @PermissionChecker("technology-area:read")
    boolean mayReadAreas(SecurityIdentity identity) {
        return !identity.isAnonymous();
    }

    @PermissionChecker("capability:list")
    boolean mayList(SecurityIdentity identity) {
        return Caller.of(identity).actsAs(READERS);
    }

    @PermissionChecker("capability:declare")
    boolean mayDeclare(SecurityIdentity identity) {
        return Caller.of(identity).actsAs(Role.LIAISON);
    }

    @PermissionChecker("capability:read")
    boolean mayRead(SecurityIdentity identity, UUID capabilityId) {
        seen(identity, capabilityId);
        return Caller.of(identity).actsAs(READERS);
    }

    @PermissionChecker("capability:change")
    boolean mayChange(SecurityIdentity identity, UUID capabilityId) {
        return Caller.of(identity).actsFor(seen(identity, capabilityId).nation, Role.LIAISON);
    }

    /** To whom a capability was released is its own nation's business. */
    @PermissionChecker("capability:read-releases")
    boolean mayReadReleases(SecurityIdentity identity, UUID capabilityId) {
        return Caller.of(identity).actsFor(seen(identity, capabilityId).nation, READERS);
    }

    private Capability seen(SecurityIdentity identity, UUID capabilityId) {
        Caller caller = Caller.of(identity);
        if (caller.nation() == null) {
            throw Refused.missing();
        }
        return capabilities.seenBy(caller, capabilityId).orElseThrow(Refused::missing);
    }
}
