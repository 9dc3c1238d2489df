package org.minilateral.project.workpackage;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.minilateral.platform.concurrency.IfMatch;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.money.Money;
import org.minilateral.project.project.Project;
import org.minilateral.project.project.Projects;

/** Divides a project into work packages. */
@ApplicationScoped
class Planning {

    private final Projects projects;
    private final WorkPackages workPackages;
    private final Outbox outbox;

    Planning(Projects projects, WorkPackages workPackages, Outbox outbox) {
        this.projects = projects;
        this.workPackages = workPackages;
        this.outbox = outbox;
    }

    @Transactional
    WorkPackage add(String nation, UUID projectId, NewWorkPackage plan) {
        Project project = projects.seenBy(nation, projectId);
        project.requireNotRejected();
        plan.check(project.participants());
        workPackages.lockedDependencies(projectId).check(null, plan.dependsOn());
        WorkPackage workPackage = new WorkPackage(projectId, plan);
        workPackages.persistAndFlush(workPackage);
        outbox.write(planned(project, workPackage));
        return workPackage;
    }

    @Transactional
    WorkPackage revise(String nation, UUID workPackageId, IfMatch seen, NewWorkPackage plan) {
        WorkPackage workPackage = workPackages.locked(nation, workPackageId);
        seen.require(workPackage.version);
        Project project = projects.seenBy(nation, workPackage.projectId);
        project.requireNotRejected();
        plan.check(project.participants());
        workPackages.lockedDependencies(workPackage.projectId).check(workPackageId, plan.dependsOn());
        workPackage.take(plan);
        workPackages.flush();
        outbox.write(planned(project, workPackage));
        return workPackage;
    }

    /** Also after a change: the newest plan counts. */
    private static Happening planned(Project project, WorkPackage workPackage) {
        return new Happening(
                        "project.work-package.v1",
                        "work-packages/" + workPackage.id,
                        project.consortiumId(),
                        project.participants(),
                        new Planned(
                                workPackage.id,
                                project.id(),
                                project.consortiumId(),
                                workPackage.number,
                                workPackage.title,
                                workPackage.leadNation,
                                workPackage.budget()))
                .asTechnical();
    }

    @RegisterForReflection
    record Planned(
            UUID workPackageId,
            UUID projectId,
            UUID consortiumId,
            String number,
            String title,
            String leadNation,
            Money budget) {}
}
