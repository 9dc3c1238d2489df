package org.minilateral.consortium.nation;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** The list of nations is public knowledge: whoever is signed in may read it. */
@ApplicationScoped
class NationAccess {

    @PermissionChecker("nation:read")
    boolean mayRead(SecurityIdentity identity) {
        return !identity.isAnonymous();
    }
}
