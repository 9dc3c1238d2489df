package org.minilateral.funding.remission;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;

/** The lead nation's finance officers propose and book; whoever reads finance reads. */
@ApplicationScoped
class RemissionAccess {

    private final Membership membership;
    private final Remissions remissions;

    RemissionAccess(Membership membership, Remissions remissions) {
        this.membership = membership;
        this.remissions = remissions;
    }

    @Transactional
    @PermissionChecker("write-off:propose")
    boolean mayPropose(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayBook(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("write-off:list")
    boolean mayList(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("write-off:book")
    boolean mayBook(SecurityIdentity identity, UUID writeOffId) {
        return membership.mayBook(
                identity, remissions.get(Owed.DEBT, writeOffId).scope());
    }

    @Transactional
    @PermissionChecker("interest:waive")
    boolean mayWaive(SecurityIdentity identity, UUID waiverId) {
        return membership.mayBook(
                identity, remissions.get(Owed.INTEREST, waiverId).scope());
    }
}
