package org.minilateral.funding.call;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.assessment.Assessments;
import org.minilateral.funding.coalition.Membership;

/** Finance officers of the nation that keeps the books call; whoever reads finance where it holds reads. */
@ApplicationScoped
class CallAccess {

    private final Membership membership;
    private final Assessments assessments;
    private final Calls calls;

    CallAccess(Membership membership, Assessments assessments, Calls calls) {
        this.membership = membership;
        this.assessments = assessments;
        this.calls = calls;
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
    @PermissionChecker("call:read")
    boolean mayRead(SecurityIdentity identity, UUID callId) {
        return membership.mayRead(identity, calls.get(callId).scope());
    }
}
