package org.minilateral.consortium.programme;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.consortium.coalition.ConsortiumAccess;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;

/** Who takes part in the consortium reads its programmes; a nation's liaison opts out for it. */
@ApplicationScoped
public class ProgrammeAccess {

    private final ConsortiumAccess consortium;
    private final Programmes programmes;

    ProgrammeAccess(ConsortiumAccess consortium, Programmes programmes) {
        this.consortium = consortium;
        this.programmes = programmes;
    }

    @PermissionChecker("programme:read")
    boolean mayRead(SecurityIdentity identity, UUID programmeId) {
        return consortium.mayRead(identity, programmes.get(programmeId).consortiumId);
    }

    @PermissionChecker("programme:opt-out")
    boolean mayOptOut(SecurityIdentity identity, UUID programmeId) {
        return mayRead(identity, programmeId) && Caller.of(identity).actsAs(Role.LIAISON);
    }
}
