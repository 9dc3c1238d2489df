package org.minilateral.funding.netting;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;

/** The lead nation's finance officers net; whoever reads finance reads. */
@ApplicationScoped
class NettingAccess {

    private final Membership membership;

    NettingAccess(Membership membership) {
        this.membership = membership;
    }

    @Transactional
    @PermissionChecker("netting:make")
    boolean mayMake(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayBook(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("netting:list")
    boolean mayList(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null));
    }
}
