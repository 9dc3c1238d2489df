package org.minilateral.project.inkind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.problem.Refused;
import org.minilateral.project.milestone.Milestones;
import org.minilateral.project.project.Project;
import org.minilateral.project.project.Projects;
import org.minilateral.project.workpackage.WorkPackages;

/** A nation offers a contribution in kind, at a value that is fixed before any of its milestones is accepted. */
@ApplicationScoped
class Offering {

    private final Projects projects;
    private final WorkPackages workPackages;
    private final Milestones milestones;
    private final InKindAgreements agreements;
    private final Outbox outbox;
    private final Clock clock;

    Offering(
            Projects projects,
            WorkPackages workPackages,
            Milestones milestones,
            InKindAgreements agreements,
            Outbox outbox,
            Clock clock) {
        this.projects = projects;
        this.workPackages = workPackages;
        this.milestones = milestones;
        this.agreements = agreements;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    InKindAgreement offer(Caller by, UUID projectId, NewInKindAgreement wanted) {
        Project project = projects.seenBy(by.nation(), projectId);
        project.requireApproved();
        LocalDate today = LocalDate.now(clock);
        wanted.check(by.nation(), today);
        checkPlaces(projectId, wanted);
        String number = agreements.nextNumber(project.consortiumId(), today.getYear());
        var agreement = new InKindAgreement(project, wanted, number, by, clock.instant());
        agreements.persistAndFlush(agreement);
        outbox.write(InKindHappening.proposed(agreement, project.participants()));
        return agreement;
    }

    private void checkPlaces(UUID projectId, NewInKindAgreement wanted) {
        if (!workPackages.belongs(projectId, wanted.workPackageId())) {
            throw Refused.field("work-package-unknown", "/workPackageId", "The project has no such work package.");
        }
        for (int i = 0; i < wanted.credits().size(); i++) {
            UUID milestone = wanted.credits().get(i).milestoneId();
            String pointer = "/credits/" + i + "/milestoneId";
            if (!milestones.belongs(wanted.workPackageId(), milestone)) {
                throw Refused.field("milestone-unknown", pointer, "The work package has no such milestone.");
            }
            if (!milestones.acceptedOn(List.of(milestone)).isEmpty()) {
                throw Refused.field(
                        "milestone-accepted-before", pointer, "It was accepted already; a value is fixed beforehand.");
            }
        }
    }
}
