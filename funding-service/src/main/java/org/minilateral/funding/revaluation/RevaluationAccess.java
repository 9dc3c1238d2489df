package org.minilateral.funding.revaluation;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;

/** Finance officers of the nation that keeps the books revalue; whoever reads finance there reads, previews included. */
@ApplicationScoped
class RevaluationAccess {

    private final Membership membership;

    RevaluationAccess(Membership membership) {
        this.membership = membership;
    }

    @Transactional
    @PermissionChecker("revaluation:book")
    boolean mayBook(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayBook(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("revaluation:read")
    boolean mayRead(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null));
    }
}
