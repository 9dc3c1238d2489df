package org.minilateral.funding.interest;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;

/** Programme managers propose terms, the lead nation's finance officers charge; whoever reads finance there reads. */
@ApplicationScoped
class InterestAccess {

    private final Membership membership;

    InterestAccess(Membership membership) {
        this.membership = membership;
    }

    @Transactional
    @PermissionChecker("interest:propose")
    boolean mayPropose(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayPropose(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("interest:book")
    boolean mayBook(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayBook(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("interest:read")
    boolean mayRead(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null));
    }
}
