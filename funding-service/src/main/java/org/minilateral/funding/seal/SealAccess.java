package org.minilateral.funding.seal;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;
import org.minilateral.platform.problem.Refused;

/** Whoever reads the journal may have it proven; the keys are known to everybody who has to do with money. */
@ApplicationScoped
class SealAccess {

    private final Membership membership;
    private final Seals seals;

    SealAccess(Membership membership, Seals seals) {
        this.membership = membership;
        this.seals = seals;
    }

    @Transactional
    @PermissionChecker("seal:read")
    boolean mayRead(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("seal:prove")
    boolean mayProve(SecurityIdentity identity, UUID entryId) {
        Scope scope = seals.scopeOf(entryId);
        if (scope == null) {
            throw Refused.missing();
        }
        return membership.mayRead(identity, scope);
    }

    @PermissionChecker("seal-key:read")
    boolean mayReadKeys(SecurityIdentity identity) {
        return Caller.of(identity)
                .actsAs(Role.LIAISON, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER, Role.APPROVER, Role.AUDITOR);
    }
}
