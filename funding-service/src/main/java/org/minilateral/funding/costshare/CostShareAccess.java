package org.minilateral.funding.costshare;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;

/** Programme managers of a nation that takes part propose; whoever reads finance there reads. */
@ApplicationScoped
class CostShareAccess {

    private final Membership membership;
    private final CostShares costShares;

    CostShareAccess(Membership membership, CostShares costShares) {
        this.membership = membership;
        this.costShares = costShares;
    }

    @Transactional
    @PermissionChecker("cost-share:propose")
    boolean mayPropose(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayPropose(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("cost-share:list")
    boolean mayList(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("cost-share:read")
    boolean mayRead(SecurityIdentity identity, UUID costShareId) {
        return membership.mayRead(identity, costShares.get(costShareId).scope());
    }
}
