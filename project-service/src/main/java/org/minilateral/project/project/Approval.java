package org.minilateral.project.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.project.coalition.DecisionTaken;

/** Lets a consortium's decision on a project take effect, once, in the transaction that learned of it. */
@ApplicationScoped
class Approval {

    private static final Logger LOG = Logger.getLogger(Approval.class);

    private final Projects projects;
    private final Outbox outbox;

    Approval(Projects projects, Outbox outbox) {
        this.projects = projects;
        this.outbox = outbox;
    }

    void settle(@Observes DecisionTaken decision) {
        if (!"PROJECT".equals(decision.question()) || decision.subjectId() == null) {
            return;
        }
        // Locked, so that the terms can't change between the vote's count and its effect.
        Project project = projects.locked(decision.subjectId()).orElse(null);
        if (project == null || !project.consortiumId.equals(decision.consortiumId())) {
            LOG.warnf("Decision %s is on a project that its consortium does not have", decision.number());
            return;
        }
        if (project.state != ProjectState.PROPOSED) {
            LOG.warnf("Decision %s comes after %s settled the project", decision.number(), project.decisionNumber);
            return;
        }
        project.settle(decision);
        if (project.state == ProjectState.PROPOSED) {
            LOG.warnf("Project %s stays proposed: %s", project.id, project.undecidedBecause);
        } else {
            outbox.write(ProjectHappening.decided(project));
        }
    }
}
