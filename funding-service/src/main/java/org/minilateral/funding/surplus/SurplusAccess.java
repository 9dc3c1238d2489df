package org.minilateral.funding.surplus;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;

/** The lead nation's finance officers propose and book, its approvers approve; whoever reads finance there reads. */
@ApplicationScoped
class SurplusAccess {

    private final Membership membership;
    private final YearClosings closings;
    private final Sharings sharings;
    private final Refunds refunds;

    SurplusAccess(Membership membership, YearClosings closings, Sharings sharings, Refunds refunds) {
        this.membership = membership;
        this.closings = closings;
        this.sharings = sharings;
        this.refunds = refunds;
    }

    @Transactional
    @PermissionChecker("surplus:book")
    boolean mayBook(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayBook(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("surplus:read")
    boolean mayRead(SecurityIdentity identity, UUID consortiumId) {
        Scope scope = new Scope(consortiumId, null);
        return membership.mayRead(identity, scope) || membership.mayApprove(identity, scope);
    }

    @Transactional
    @PermissionChecker("year:close")
    boolean mayClose(SecurityIdentity identity, UUID closingId) {
        return membership.mayApprove(identity, closings.get(closingId).scope());
    }

    @Transactional
    @PermissionChecker("surplus:share")
    boolean mayShare(SecurityIdentity identity, UUID sharingId) {
        return membership.mayBook(identity, sharings.get(sharingId).scope());
    }

    @Transactional
    @PermissionChecker("refund:approve")
    boolean mayApprove(SecurityIdentity identity, UUID refundId) {
        return membership.mayApprove(identity, refunds.get(refundId).scope());
    }
}
