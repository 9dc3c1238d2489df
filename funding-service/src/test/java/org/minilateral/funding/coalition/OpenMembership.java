package org.minilateral.funding.coalition;

import io.quarkus.security.identity.SecurityIdentity;

/** The application's wall taken away: every door is open, so that only the database still says no. */
public final class OpenMembership extends Membership {

    public OpenMembership() {
        super(null);
    }

    @Override
    public boolean mayRead(SecurityIdentity identity, Scope scope) {
        return true;
    }

    @Override
    public boolean mayPropose(SecurityIdentity identity, Scope scope) {
        return true;
    }

    @Override
    public boolean mayBook(SecurityIdentity identity, Scope scope) {
        return true;
    }

    @Override
    public boolean mayApprove(SecurityIdentity identity, Scope scope) {
        return true;
    }

    @Override
    public boolean mayClaim(SecurityIdentity identity, Scope scope) {
        return true;
    }
}
