package org.minilateral.consortium.coalition;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;
import org.minilateral.platform.problem.Refused;

/** A consortium is known to the nations that take part in it, and to nobody else: not even that it exists. */
@ApplicationScoped
public class ConsortiumAccess {

    private static final Role[] READERS = {
        Role.LIAISON, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER, Role.APPROVER, Role.AUDITOR
    };

    private final Participations participations;
    private final Consortia consortia;

    ConsortiumAccess(Participations participations, Consortia consortia) {
        this.participations = participations;
        this.consortia = consortia;
    }

    @PermissionChecker("consortium:list")
    boolean mayList(SecurityIdentity identity) {
        return Caller.of(identity).actsAs(READERS);
    }

    @PermissionChecker("consortium:found")
    boolean mayFound(SecurityIdentity identity) {
        return Caller.of(identity).actsAs(Role.LIAISON);
    }

    @PermissionChecker("consortium:read")
    public boolean mayRead(SecurityIdentity identity, UUID consortiumId) {
        Caller caller = Caller.of(identity);
        if (caller.nation() == null
                || participations.of(consortiumId, caller.nation()).isEmpty()) {
            throw Refused.missing();
        }
        return caller.actsAs(READERS);
    }

    /** Inviting and announcing are acts of the lead nation. */
    @PermissionChecker("consortium:lead")
    boolean mayLead(SecurityIdentity identity, UUID consortiumId) {
        return mayRead(identity, consortiumId)
                && Caller.of(identity).actsFor(consortia.get(consortiumId).leadNation, Role.LIAISON);
    }

    /** Legal acts of a nation are its liaison's. */
    @PermissionChecker("consortium:sign")
    boolean maySign(SecurityIdentity identity, UUID consortiumId) {
        return mayRead(identity, consortiumId) && Caller.of(identity).actsAs(Role.LIAISON);
    }
}
