package org.minilateral.funding.leaving;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;

/** Whoever keeps the books states what is settled, and books it; whoever reads finance there reads. */
@ApplicationScoped
class LeavingAccess {

    private final Membership membership;
    private final Settlements settlements;

    LeavingAccess(Membership membership, Settlements settlements) {
        this.membership = membership;
        this.settlements = settlements;
    }

    @Transactional
    @PermissionChecker("withdrawal-settlement:propose")
    boolean mayPropose(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayBook(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("withdrawal-settlement:book")
    boolean mayBook(SecurityIdentity identity, UUID settlementId) {
        return membership.mayBook(identity, settlements.get(settlementId).scope());
    }

    @Transactional
    @PermissionChecker("withdrawal-settlement:list")
    boolean mayList(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("withdrawal-settlement:read")
    boolean mayRead(SecurityIdentity identity, UUID settlementId) {
        return membership.mayRead(identity, settlements.get(settlementId).scope());
    }
}
