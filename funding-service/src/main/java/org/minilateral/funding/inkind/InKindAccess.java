package org.minilateral.funding.inkind;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;

/** Whoever reads finance in a consortium reads what is contributed in kind, as far as the projects of its nation reach. */
@ApplicationScoped
class InKindAccess {

    private final Membership membership;

    InKindAccess(Membership membership) {
        this.membership = membership;
    }

    @Transactional
    @PermissionChecker("in-kind:read")
    boolean mayRead(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null));
    }
}
