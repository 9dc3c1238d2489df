package org.minilateral.funding.expenditure;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;

/**
 * A nation claims for its organisations; a finance officer and an approver of the nation that keeps the books judge and pay. Which
 * persons these may be is for the rule of four eyes to say.
 */
@ApplicationScoped
class ClaimAccess {

    private final Membership membership;
    private final Claims claims;
    private final ClaimPayments payments;

    ClaimAccess(Membership membership, Claims claims, ClaimPayments payments) {
        this.membership = membership;
        this.claims = claims;
        this.payments = payments;
    }

    @Transactional
    @PermissionChecker("claim:submit")
    boolean maySubmit(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayClaim(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("claim:list")
    boolean mayList(SecurityIdentity identity, UUID consortiumId) {
        Scope scope = new Scope(consortiumId, null);
        return membership.mayRead(identity, scope) || membership.mayApprove(identity, scope);
    }

    @Transactional
    @PermissionChecker("claim:read")
    boolean mayRead(SecurityIdentity identity, UUID claimId) {
        Scope scope = claims.get(claimId).scope();
        return membership.mayRead(identity, scope) || membership.mayApprove(identity, scope);
    }

    @Transactional
    @PermissionChecker("claim:check")
    boolean mayCheck(SecurityIdentity identity, UUID claimId) {
        return membership.mayBook(identity, claims.get(claimId).scope());
    }

    @Transactional
    @PermissionChecker("claim:approve")
    boolean mayApprove(SecurityIdentity identity, UUID claimId) {
        return membership.mayApprove(identity, claims.get(claimId).scope());
    }

    @Transactional
    @PermissionChecker("claim:reject")
    boolean mayReject(SecurityIdentity identity, UUID claimId) {
        Scope scope = claims.get(claimId).scope();
        return membership.mayBook(identity, scope) || membership.mayApprove(identity, scope);
    }

    @Transactional
    @PermissionChecker("claim-payment:propose")
    boolean mayPropose(SecurityIdentity identity, UUID claimId) {
        return membership.mayBook(identity, claims.get(claimId).scope());
    }

    @Transactional
    @PermissionChecker("claim-payment:release")
    boolean mayRelease(SecurityIdentity identity, UUID paymentId) {
        return membership.mayApprove(identity, scopeOf(paymentId));
    }

    @Transactional
    @PermissionChecker("claim-payment:cancel")
    boolean mayCancel(SecurityIdentity identity, UUID paymentId) {
        Scope scope = scopeOf(paymentId);
        return membership.mayBook(identity, scope) || membership.mayApprove(identity, scope);
    }

    private Scope scopeOf(UUID paymentId) {
        return claims.get(payments.claimOf(paymentId)).scope();
    }
}
