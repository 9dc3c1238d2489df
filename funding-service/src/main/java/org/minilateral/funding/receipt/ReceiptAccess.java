package org.minilateral.funding.receipt;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.call.Calls;
import org.minilateral.funding.coalition.Membership;

/** Finance officers of the nation that keeps the books record; whoever reads finance where it holds reads. */
@ApplicationScoped
class ReceiptAccess {

    private final Membership membership;
    private final Calls calls;

    ReceiptAccess(Membership membership, Calls calls) {
        this.membership = membership;
        this.calls = calls;
    }

    @Transactional
    @PermissionChecker("receipt:record")
    boolean mayRecord(SecurityIdentity identity, UUID callId) {
        return membership.mayBook(identity, calls.get(callId).scope());
    }

    @Transactional
    @PermissionChecker("receipt:list")
    boolean mayList(SecurityIdentity identity, UUID callId) {
        return membership.mayRead(identity, calls.get(callId).scope());
    }
}
