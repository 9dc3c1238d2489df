package org.minilateral.funding.statement;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;

/** Whoever reads finance in a consortium reads its reports, as far as the projects of its nation reach. */
@ApplicationScoped
class StatementAccess {

    private final Membership membership;

    StatementAccess(Membership membership) {
        this.membership = membership;
    }

    @Transactional
    @PermissionChecker("statement:read")
    boolean mayRead(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null));
    }
}
