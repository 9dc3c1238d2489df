package org.minilateral.consortium.decision;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.consortium.coalition.Consortia;
import org.minilateral.consortium.coalition.ConsortiumAccess;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;

/** Who takes part in a consortium reads its decisions; a nation's liaison declares for it; the lead nation is the chair. */
@ApplicationScoped
public class DecisionAccess {

    private final ConsortiumAccess consortium;
    private final Consortia consortia;
    private final Decisions decisions;

    DecisionAccess(ConsortiumAccess consortium, Consortia consortia, Decisions decisions) {
        this.consortium = consortium;
        this.consortia = consortia;
        this.decisions = decisions;
    }

    @PermissionChecker("decision:open")
    boolean mayOpen(SecurityIdentity identity, UUID consortiumId) {
        return consortium.mayRead(identity, consortiumId)
                && Caller.of(identity).actsAs(Role.LIAISON, Role.PROGRAMME_MANAGER);
    }

    @PermissionChecker("decision:read")
    boolean mayRead(SecurityIdentity identity, UUID decisionId) {
        return consortium.mayRead(identity, decisions.get(decisionId).consortiumId);
    }

    @PermissionChecker("decision:declare")
    boolean mayDeclare(SecurityIdentity identity, UUID decisionId) {
        return mayRead(identity, decisionId) && Caller.of(identity).actsAs(Role.LIAISON);
    }

    @PermissionChecker("decision:close")
    boolean mayClose(SecurityIdentity identity, UUID decisionId) {
        if (!mayRead(identity, decisionId)) {
            return false;
        }
        String chair = consortia.get(decisions.get(decisionId).consortiumId).leadNation();
        return Caller.of(identity).actsFor(chair, Role.LIAISON, Role.PROGRAMME_MANAGER);
    }
}
