package org.minilateral.funding.period;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;

/** The lead nation's finance officers keep the periods, its approvers close them; whoever reads finance reads them. */
@ApplicationScoped
class PeriodAccess {

    private final Membership membership;
    private final Closings closings;

    PeriodAccess(Membership membership, Closings closings) {
        this.membership = membership;
        this.closings = closings;
    }

    @Transactional
    @PermissionChecker("period:keep")
    boolean mayKeep(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayBook(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("period:read")
    boolean mayRead(SecurityIdentity identity, UUID consortiumId) {
        Scope scope = new Scope(consortiumId, null);
        return membership.mayRead(identity, scope) || membership.mayApprove(identity, scope);
    }

    @Transactional
    @PermissionChecker("period:close")
    boolean mayClose(SecurityIdentity identity, UUID closingId) {
        return membership.mayApprove(identity, new Scope(closings.get(closingId).consortiumId, null));
    }
}
