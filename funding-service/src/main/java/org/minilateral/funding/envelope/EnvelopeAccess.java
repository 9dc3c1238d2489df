package org.minilateral.funding.envelope;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;

/** Programme managers of a nation that takes part propose; whoever reads finance there reads. */
@ApplicationScoped
class EnvelopeAccess {

    private final Membership membership;
    private final Envelopes envelopes;

    EnvelopeAccess(Membership membership, Envelopes envelopes) {
        this.membership = membership;
        this.envelopes = envelopes;
    }

    @Transactional
    @PermissionChecker("envelope:propose")
    boolean mayPropose(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayPropose(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("envelope:list")
    boolean mayList(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("envelope:read")
    boolean mayRead(SecurityIdentity identity, UUID envelopeId) {
        return membership.mayRead(identity, envelopes.get(envelopeId).scope());
    }
}
