package org.minilateral.funding.reminder;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;

/** The lead nation's finance officers say when to remind; whoever reads finance reads. */
@ApplicationScoped
class ReminderAccess {

    private final Membership membership;

    ReminderAccess(Membership membership) {
        this.membership = membership;
    }

    @Transactional
    @PermissionChecker("reminder:schedule")
    boolean maySchedule(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayBook(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("reminder:list")
    boolean mayList(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null));
    }
}
