package org.minilateral.funding.keytable;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;

/** Programme managers of a nation that takes part upload; whoever reads finance there reads. */
@ApplicationScoped
class KeyTableAccess {

    private final Membership membership;
    private final Tables tables;

    KeyTableAccess(Membership membership, Tables tables) {
        this.membership = membership;
        this.tables = tables;
    }

    @Transactional
    @PermissionChecker("key-table:upload")
    boolean mayUpload(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayPropose(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("key-table:list")
    boolean mayList(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("key-table:read")
    boolean mayRead(SecurityIdentity identity, UUID keyTableId) {
        return membership.mayRead(identity, new Scope(tables.get(keyTableId).consortiumId, null));
    }
}
