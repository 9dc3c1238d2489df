package org.minilateral.project.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.minilateral.platform.caller.Caller;
import org.minilateral.project.project.Projects;
import org.minilateral.project.workpackage.WorkPackage;
import org.minilateral.project.workpackage.WorkPackages;

/** Sets milestones, and shows that they were reached. */
@ApplicationScoped
class Reaching {

    private final Milestones milestones;
    private final WorkPackages workPackages;
    private final Projects projects;
    private final Clock clock;

    Reaching(Milestones milestones, WorkPackages workPackages, Projects projects, Clock clock) {
        this.milestones = milestones;
        this.workPackages = workPackages;
        this.projects = projects;
        this.clock = clock;
    }

    @Transactional
    Milestone set(Caller caller, UUID workPackageId, NewMilestone plan) {
        WorkPackage workPackage = workPackages.seenBy(caller.nation(), workPackageId);
        projects.seenBy(caller.nation(), workPackage.projectId()).requireNotRejected();
        return milestones.keep(new Milestone(workPackage, plan));
    }

    @Transactional
    Milestone show(Caller caller, UUID milestoneId, NewEvidence shown) {
        Milestone milestone = milestones.seenBy(caller.nation(), milestoneId);
        projects.seenBy(caller.nation(), milestone.projectId).requireNotRejected();
        milestone.requireNotAccepted();
        return milestones.keep(new Evidence(milestone, shown, caller, clock.instant()));
    }
}
