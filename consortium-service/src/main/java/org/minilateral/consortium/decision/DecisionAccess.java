package org.minilateral.consortium.decision;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.minilateral.consortium.coalition.Consortia;
import org.minilateral.consortium.coalition.ConsortiumAccess;
import org.minilateral.consortium.participation.Participation;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;
import org.minilateral.platform.problem.Refused;

/** Who takes part in a consortium reads its decisions; a nation's liaison declares for it; the lead nation is the chair. */
@ApplicationScoped
public class DecisionAccess {

    private final ConsortiumAccess consortium;
    private final Consortia consortia;
    private final Participations participations;
    private final Decisions decisions;

    DecisionAccess(
            ConsortiumAccess consortium, Consortia consortia, Participations participations, Decisions decisions) {
        this.consortium = consortium;
        this.consortia = consortia;
        this.participations = participations;
        this.decisions = decisions;
    }

    @PermissionChecker("decision:open")
    boolean mayOpen(SecurityIdentity identity, UUID consortiumId) {
        return consortium.mayRead(identity, consortiumId)
                && Caller.of(identity).actsAs(Role.LIAISON, Role.PROGRAMME_MANAGER);
    }

    @PermissionChecker("decision:read")
    boolean mayRead(SecurityIdentity identity, UUID decisionId) {
        Decision decision = decisions.get(decisionId);
        boolean reader = consortium.mayRead(identity, decision.consortiumId);
        if (!decision.openedAt.isBefore(
                seesUntil(decision.consortiumId, Caller.of(identity).nation()))) {
            throw Refused.missing();
        }
        return reader;
    }

    /** What was put to the vote after a nation had left is not there for it. */
    Instant seesUntil(UUID consortiumId, String nation) {
        return participations
                .of(consortiumId, nation)
                .map(Participation::seesUntil)
                .orElse(Instant.EPOCH);
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
