package org.minilateral.consortium.workinggroup;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;
import org.minilateral.platform.problem.Refused;

/**
 * A road map is known to the group's members alone, and kept by its lead nation. It is technical content, so no auditor
 * reads it.
 */
@ApplicationScoped
public class GoalAccess {

    private final WorkingGroupAccess group;
    private final WorkingGroups groups;
    private final Memberships memberships;

    GoalAccess(WorkingGroupAccess group, WorkingGroups groups, Memberships memberships) {
        this.group = group;
        this.groups = groups;
        this.memberships = memberships;
    }

    @PermissionChecker("goal:read")
    boolean mayRead(SecurityIdentity identity, UUID groupId) {
        boolean reader = group.mayRead(identity, groupId);
        Caller caller = Caller.of(identity);
        if (!memberships.of(groupId).contains(caller.nation())) {
            throw Refused.missing();
        }
        return reader && caller.actsAs(Role.LIAISON, Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER, Role.APPROVER);
    }

    @PermissionChecker("goal:plan")
    boolean mayPlan(SecurityIdentity identity, UUID groupId) {
        return mayRead(identity, groupId)
                && Caller.of(identity).actsFor(groups.get(groupId).leadNation, Role.LIAISON, Role.PROGRAMME_MANAGER);
    }
}
