package org.minilateral.project.milestone;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.project.project.Project;
import org.minilateral.project.project.Projects;

/** Another nation accepts a milestone. From then on it can be credited, so it is said once and stands. */
@ApplicationScoped
class Accepting {

    private final Milestones milestones;
    private final Projects projects;
    private final Outbox outbox;
    private final Clock clock;

    Accepting(Milestones milestones, Projects projects, Outbox outbox, Clock clock) {
        this.milestones = milestones;
        this.projects = projects;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Milestone accept(Caller caller, UUID milestoneId) {
        Milestone milestone = milestones.seenBy(caller.nation(), milestoneId);
        Project project = projects.seenBy(caller.nation(), milestone.projectId);
        project.requireApproved();
        milestone.requireAcceptableBy(caller.nation(), milestones.leadOf(milestone));
        milestones.keep(new Acceptance(milestone, caller, clock.instant()));
        outbox.write(accepted(project, milestone));
        return milestone;
    }

    private static Happening accepted(Project project, Milestone milestone) {
        return new Happening(
                        "project.milestone-accepted.v1",
                        "milestones/" + milestone.id,
                        project.consortiumId(),
                        project.participants(),
                        new Accepted(
                                milestone.id,
                                milestone.workPackageId,
                                project.id(),
                                project.consortiumId(),
                                milestone.title,
                                milestone.acceptance.acceptedOn))
                .asTechnical();
    }

    @RegisterForReflection
    record Accepted(
            UUID milestoneId,
            UUID workPackageId,
            UUID projectId,
            UUID consortiumId,
            String title,
            LocalDate acceptedOn) {}
}
