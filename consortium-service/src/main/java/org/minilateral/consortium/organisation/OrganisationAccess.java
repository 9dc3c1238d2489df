package org.minilateral.consortium.organisation;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.consortium.coalition.ConsortiumAccess;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;
import org.minilateral.platform.problem.Refused;

/** A nation's liaison keeps its register; partners in a consortium read of the organisations that take part in it. */
@ApplicationScoped
class OrganisationAccess {

    private static final Role[] READERS = {
        Role.LIAISON, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER, Role.APPROVER, Role.AUDITOR
    };

    private final Organisations organisations;
    private final ConsortiumAccess consortium;

    OrganisationAccess(Organisations organisations, ConsortiumAccess consortium) {
        this.organisations = organisations;
        this.consortium = consortium;
    }

    @PermissionChecker("organisation:list")
    boolean mayList(SecurityIdentity identity) {
        return Caller.of(identity).actsAs(READERS);
    }

    @PermissionChecker("organisation:register")
    boolean mayRegister(SecurityIdentity identity) {
        return Caller.of(identity).actsAs(Role.LIAISON);
    }

    @PermissionChecker("organisation:read")
    boolean mayRead(SecurityIdentity identity, UUID organisationId) {
        seen(identity, organisationId);
        return Caller.of(identity).actsAs(READERS);
    }

    @PermissionChecker("organisation:change")
    boolean mayChange(SecurityIdentity identity, UUID organisationId) {
        return Caller.of(identity).actsFor(seen(identity, organisationId).nation, Role.LIAISON);
    }

    @PermissionChecker("organisation:involve")
    boolean mayInvolve(SecurityIdentity identity, UUID consortiumId) {
        return consortium.mayRead(identity, consortiumId) && Caller.of(identity).actsAs(Role.LIAISON);
    }

    private Organisation seen(SecurityIdentity identity, UUID organisationId) {
        String nation = Caller.of(identity).nation();
        if (nation == null) {
            throw Refused.missing();
        }
        return organisations.seenBy(nation, organisationId).orElseThrow(Refused::missing);
    }
}
