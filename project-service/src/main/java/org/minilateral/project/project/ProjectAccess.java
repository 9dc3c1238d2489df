package org.minilateral.project.project;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;
import org.minilateral.platform.problem.Refused;
import org.minilateral.project.coalition.Coalitions;

/** A project is known to its participants alone; for all others it does not exist. */
@ApplicationScoped
class ProjectAccess {

    private final Coalitions coalitions;
    private final Projects projects;

    ProjectAccess(Coalitions coalitions, Projects projects) {
        this.coalitions = coalitions;
        this.projects = projects;
    }

    @PermissionChecker("project:propose")
    boolean mayPropose(SecurityIdentity identity, UUID consortiumId) {
        return member(identity, consortiumId).actsAs(Role.PROGRAMME_MANAGER);
    }

    @PermissionChecker("project:list")
    boolean mayList(SecurityIdentity identity, UUID consortiumId) {
        return Readers.include(member(identity, consortiumId));
    }

    @PermissionChecker("project:list-own")
    boolean mayListOwn(SecurityIdentity identity) {
        return Readers.include(Caller.of(identity));
    }

    @PermissionChecker("project:read")
    boolean mayRead(SecurityIdentity identity, UUID projectId) {
        Caller caller = Caller.of(identity);
        projects.seenBy(caller.nation(), projectId);
        return Readers.include(caller);
    }

    @PermissionChecker("project:revise")
    boolean mayRevise(SecurityIdentity identity, UUID projectId) {
        Caller caller = Caller.of(identity);
        return caller.actsFor(projects.seenBy(caller.nation(), projectId).leadNation, Role.PROGRAMME_MANAGER);
    }

    private Caller member(SecurityIdentity identity, UUID consortiumId) {
        Caller caller = Caller.of(identity);
        if (!coalitions.includes(consortiumId, caller.nation())) {
            throw Refused.missing();
        }
        return caller;
    }
}
