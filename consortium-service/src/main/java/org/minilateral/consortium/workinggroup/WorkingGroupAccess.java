package org.minilateral.consortium.workinggroup;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.consortium.coalition.Consortia;
import org.minilateral.consortium.coalition.ConsortiumAccess;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;
import org.minilateral.platform.problem.Refused;

/**
 * Who takes part in the consortium knows its working groups by name and members. The consortium's lead nation sets them
 * up, their own lead nation keeps them. Nations come and go by their own liaison, or are admitted and released by that
 * of either lead nation.
 */
@ApplicationScoped
public class WorkingGroupAccess {

    private final ConsortiumAccess consortium;
    private final Consortia consortia;
    private final TakingPart takingPart;
    private final WorkingGroups groups;

    WorkingGroupAccess(ConsortiumAccess consortium, Consortia consortia, TakingPart takingPart, WorkingGroups groups) {
        this.consortium = consortium;
        this.consortia = consortia;
        this.takingPart = takingPart;
        this.groups = groups;
    }

    @PermissionChecker("working-group:read")
    boolean mayRead(SecurityIdentity identity, UUID groupId) {
        UUID consortiumId = groups.get(groupId).consortiumId;
        boolean reader = consortium.mayRead(identity, consortiumId);
        if (!takingPart.takesPart(Caller.of(identity).nation(), consortiumId)) {
            throw Refused.missing();
        }
        return reader;
    }

    @PermissionChecker("working-group:set-up")
    boolean maySetUp(SecurityIdentity identity, UUID consortiumId) {
        return consortium.mayRead(identity, consortiumId)
                && Caller.of(identity).actsFor(consortia.get(consortiumId).leadNation(), Role.LIAISON);
    }

    @PermissionChecker("working-group:change")
    boolean mayChange(SecurityIdentity identity, UUID groupId) {
        return mayRead(identity, groupId) && Caller.of(identity).actsFor(groups.get(groupId).leadNation, Role.LIAISON);
    }

    /** Its own lead nation's, or the consortium's lead nation's where that takes part no longer. */
    @PermissionChecker("working-group:hand-over")
    boolean mayHandOver(SecurityIdentity identity, UUID groupId) {
        if (!mayRead(identity, groupId)) {
            return false;
        }
        WorkingGroup group = groups.get(groupId);
        String hands = takingPart.takesPart(group.leadNation, group.consortiumId)
                ? group.leadNation
                : consortia.get(group.consortiumId).leadNation();
        return Caller.of(identity).actsFor(hands, Role.LIAISON);
    }

    @PermissionChecker("working-group:join")
    boolean mayJoin(SecurityIdentity identity, UUID groupId, String nation) {
        if (!mayRead(identity, groupId)) {
            return false;
        }
        WorkingGroup group = groups.get(groupId);
        Caller caller = Caller.of(identity);
        return caller.actsFor(nation, Role.LIAISON)
                || caller.actsFor(group.leadNation, Role.LIAISON)
                || caller.actsFor(consortia.get(group.consortiumId).leadNation(), Role.LIAISON);
    }
}
