package org.minilateral.funding.eligibility;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;

/** Programme managers of a nation that takes part propose; whoever reads finance there reads. */
@ApplicationScoped
class EligibilityAccess {

    private final Membership membership;
    private final RuleBook book;

    EligibilityAccess(Membership membership, RuleBook book) {
        this.membership = membership;
        this.book = book;
    }

    @Transactional
    @PermissionChecker("eligibility:propose")
    boolean mayPropose(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayPropose(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("eligibility:list")
    boolean mayList(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("eligibility:read")
    boolean mayRead(SecurityIdentity identity, UUID rulesId) {
        return membership.mayRead(identity, book.get(rulesId).scope());
    }
}
