package org.minilateral.funding.coalition;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;
import org.minilateral.platform.problem.Refused;

/** The doorkeeper that all features share: what a scope holds is known to the nations that take part, and to nobody else. */
@ApplicationScoped
public class Membership {

    private static final Role[] READERS = {Role.LIAISON, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER, Role.AUDITOR};

    private final Coalitions coalitions;

    Membership(Coalitions coalitions) {
        this.coalitions = coalitions;
    }

    /** Whether the caller's role may read finance; 404 for nations that do not take part. */
    public boolean mayRead(SecurityIdentity identity, Scope scope) {
        Caller caller = Caller.of(identity);
        requireSight(caller, scope);
        return caller.actsAs(READERS);
    }

    /** Whether the caller speaks for its nation's share in the programme; 404 for nations that do not take part. */
    public boolean mayPropose(SecurityIdentity identity, Scope scope) {
        Caller caller = Caller.of(identity);
        requireSight(caller, scope);
        return caller.actsAs(Role.PROGRAMME_MANAGER);
    }

    /** Whether the caller keeps the books: a finance officer of the lead nation. 404 for nations that do not take part. */
    public boolean mayBook(SecurityIdentity identity, Scope scope) {
        Caller caller = Caller.of(identity);
        requireSight(caller, scope);
        return caller.actsFor(coalitions.leadNation(scope.consortiumId()), Role.FINANCE_OFFICER);
    }

    /** Whether the caller approves what others proposed: an approver of the lead nation. 404 for nations that do not take part. */
    public boolean mayApprove(SecurityIdentity identity, Scope scope) {
        Caller caller = Caller.of(identity);
        requireSight(caller, scope);
        return caller.actsFor(coalitions.leadNation(scope.consortiumId()), Role.APPROVER);
    }

    /** Whether the caller claims costs for its nation where it takes part. 404 as above. */
    public boolean mayClaim(SecurityIdentity identity, Scope scope) {
        Caller caller = Caller.of(identity);
        requireSight(caller, scope);
        return caller.actsAs(Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER);
    }

    private void requireSight(Caller caller, Scope scope) {
        if (caller.nation() == null || !coalitions.sees(caller.nation(), scope)) {
            throw Refused.missing();
        }
    }
}
