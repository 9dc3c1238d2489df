package org.minilateral.project.milestone;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;
import org.minilateral.project.project.Readers;

/** A milestone is known to the participants of its project. Its lead shows evidence, another nation accepts. */
@ApplicationScoped
class MilestoneAccess {

    private final Milestones milestones;

    MilestoneAccess(Milestones milestones) {
        this.milestones = milestones;
    }

    @PermissionChecker("milestone:read")
    boolean mayRead(SecurityIdentity identity, UUID milestoneId) {
        Caller caller = Caller.of(identity);
        milestones.seenBy(caller.nation(), milestoneId);
        return Readers.include(caller);
    }

    @PermissionChecker("milestone:evidence")
    boolean mayShow(SecurityIdentity identity, UUID milestoneId) {
        Caller caller = Caller.of(identity);
        Milestone milestone = milestones.seenBy(caller.nation(), milestoneId);
        return caller.actsFor(milestones.leadOf(milestone), Role.PROGRAMME_MANAGER);
    }

    /** Which of the programme managers it may be is for the rule of four eyes to say. */
    @PermissionChecker("milestone:accept")
    boolean mayAccept(SecurityIdentity identity, UUID milestoneId) {
        Caller caller = Caller.of(identity);
        milestones.seenBy(caller.nation(), milestoneId);
        return caller.actsAs(Role.PROGRAMME_MANAGER);
    }
}
