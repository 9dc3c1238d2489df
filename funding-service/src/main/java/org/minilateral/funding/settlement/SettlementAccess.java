package org.minilateral.funding.settlement;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;

/** Finance officers propose settlements for their nation; who reads finance reads positions. */
@ApplicationScoped
class SettlementAccess {

    private final Membership membership;

    SettlementAccess(Membership membership) {
        this.membership = membership;
    }

    @Transactional
    @PermissionChecker("position:list")
    boolean mayList(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null));
    }

    /** Its own nation's: there is nothing else to be seen. */
    @PermissionChecker("position:read")
    boolean mayRead(SecurityIdentity identity) {
        return readsFinance(identity);
    }

    @PermissionChecker("settlement:read")
    boolean mayReadProposals(SecurityIdentity identity) {
        return readsFinance(identity);
    }

    @PermissionChecker("settlement:propose")
    boolean mayPropose(SecurityIdentity identity) {
        Caller caller = Caller.of(identity);
        return caller.nation() != null && caller.actsAs(Role.FINANCE_OFFICER);
    }

    private static boolean readsFinance(SecurityIdentity identity) {
        Caller caller = Caller.of(identity);
        return caller.nation() != null
                && caller.actsAs(Role.LIAISON, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER, Role.AUDITOR);
    }
}
