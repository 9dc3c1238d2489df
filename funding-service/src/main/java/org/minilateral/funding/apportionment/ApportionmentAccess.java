package org.minilateral.funding.apportionment;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.platform.caller.Caller;

/** Whoever acts for a nation may check our arithmetic, in any role: nothing of any consortium is in it. */
@ApplicationScoped
class ApportionmentAccess {

    @PermissionChecker("apportionment:try")
    boolean mayTry(SecurityIdentity identity) {
        return Caller.of(identity).nation() != null;
    }
}
