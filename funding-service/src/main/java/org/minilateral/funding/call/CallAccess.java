package org.minilateral.funding.call;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.assessment.Assessments;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;

/** Finance officers of the nation that keeps the books call, its approvers approve; whoever reads finance where it holds reads. */
@ApplicationScoped
class CallAccess {

    private final Membership membership;
    private final Assessments assessments;
    private final Calls calls;
    private final CallProposals proposals;

    CallAccess(Membership membership, Assessments assessments, Calls calls, CallProposals proposals) {
        this.membership = membership;
        this.assessments = assessments;
        this.calls = calls;
        this.proposals = proposals;
    }

    @Transactional
    @PermissionChecker("call:make")
    boolean mayMake(SecurityIdentity identity, UUID assessmentId) {
        return membership.mayBook(identity, assessments.get(assessmentId).scope());
    }

    @Transactional
    @PermissionChecker("call:list")
    boolean mayList(SecurityIdentity identity, UUID assessmentId) {
        return membership.mayRead(identity, assessments.get(assessmentId).scope());
    }

    @Transactional
    @PermissionChecker("call:list-all")
    boolean mayListAll(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("call:read")
    boolean mayRead(SecurityIdentity identity, UUID callId) {
        return membership.mayRead(identity, calls.get(callId).scope());
    }

    @Transactional
    @PermissionChecker("call-proposal:list")
    boolean mayListProposals(SecurityIdentity identity, UUID consortiumId) {
        return seesProposals(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("call-proposal:read")
    boolean mayReadProposal(SecurityIdentity identity, UUID proposalId) {
        return seesProposals(identity, proposals.get(proposalId).scope());
    }

    @Transactional
    @PermissionChecker("call-proposal:approve")
    boolean mayApprove(SecurityIdentity identity, UUID proposalId) {
        return membership.mayApprove(identity, proposals.get(proposalId).scope());
    }

    private boolean seesProposals(SecurityIdentity identity, Scope scope) {
        return membership.mayRead(identity, scope) || membership.mayApprove(identity, scope);
    }
}
