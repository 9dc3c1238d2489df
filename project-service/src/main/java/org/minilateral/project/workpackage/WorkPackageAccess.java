package org.minilateral.project.workpackage;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.caller.Role;
import org.minilateral.project.project.Projects;
import org.minilateral.project.project.Readers;

/** A work package is known to the participants of its project; who leads it, or the project, changes it. */
@ApplicationScoped
class WorkPackageAccess {

    private final Projects projects;
    private final WorkPackages workPackages;

    WorkPackageAccess(Projects projects, WorkPackages workPackages) {
        this.projects = projects;
        this.workPackages = workPackages;
    }

    @PermissionChecker("work-package:list")
    boolean mayList(SecurityIdentity identity, UUID projectId) {
        Caller caller = Caller.of(identity);
        projects.seenBy(caller.nation(), projectId);
        return Readers.include(caller);
    }

    @PermissionChecker("work-package:add")
    boolean mayAdd(SecurityIdentity identity, UUID projectId) {
        Caller caller = Caller.of(identity);
        projects.seenBy(caller.nation(), projectId);
        return caller.actsAs(Role.PROGRAMME_MANAGER);
    }

    @PermissionChecker("work-package:read")
    boolean mayRead(SecurityIdentity identity, UUID workPackageId) {
        Caller caller = Caller.of(identity);
        workPackages.seenBy(caller.nation(), workPackageId);
        return Readers.include(caller);
    }

    /** Covers what hangs on its plan, too: its milestones. */
    @PermissionChecker("work-package:revise")
    boolean mayRevise(SecurityIdentity identity, UUID workPackageId) {
        Caller caller = Caller.of(identity);
        WorkPackage workPackage = workPackages.seenBy(caller.nation(), workPackageId);
        return caller.actsFor(workPackage.leadNation, Role.PROGRAMME_MANAGER)
                || caller.actsFor(
                        projects.seenBy(caller.nation(), workPackage.projectId).leadNation(), Role.PROGRAMME_MANAGER);
    }
}
