package org.minilateral.funding.writeoff;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;

/** The lead nation's finance officers propose and book; whoever reads finance reads. */
@ApplicationScoped
class WriteOffAccess {

    private final Membership membership;
    private final WriteOffs writeOffs;

    WriteOffAccess(Membership membership, WriteOffs writeOffs) {
        this.membership = membership;
        this.writeOffs = writeOffs;
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
        return membership.mayBook(identity, writeOffs.get(writeOffId).scope());
    }
}
