package org.minilateral.funding.assessment;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.funding.coalition.Membership;
import org.minilateral.funding.coalition.Scope;

/** Finance officers of the nation that keeps the books assess; whoever reads finance where it holds reads. */
@ApplicationScoped
class AssessmentAccess {

    private final Membership membership;
    private final Assessments assessments;

    AssessmentAccess(Membership membership, Assessments assessments) {
        this.membership = membership;
        this.assessments = assessments;
    }

    @Transactional
    @PermissionChecker("assessment:make")
    boolean mayMake(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayBook(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("assessment:adjust")
    boolean mayAdjust(SecurityIdentity identity, UUID assessmentId) {
        return membership.mayBook(identity, assessments.get(assessmentId).scope());
    }

    @Transactional
    @PermissionChecker("assessment:list")
    boolean mayList(SecurityIdentity identity, UUID consortiumId) {
        return membership.mayRead(identity, new Scope(consortiumId, null));
    }

    @Transactional
    @PermissionChecker("assessment:read")
    boolean mayRead(SecurityIdentity identity, UUID assessmentId) {
        return membership.mayRead(identity, assessments.get(assessmentId).scope());
    }
}
