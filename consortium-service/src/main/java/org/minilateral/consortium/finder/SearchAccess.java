package org.minilateral.consortium.finder;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;

/** Who may see capabilities may look among them; what is found is what is seen. */
@ApplicationScoped
class SearchAccess {

    @PermissionChecker("coalition:search")
    boolean maySearch(SecurityIdentity identity) {
        return Caller.of(identity).actsAs(Role.LIAISON, Role.PROGRAMME_MANAGER);
    }
}
