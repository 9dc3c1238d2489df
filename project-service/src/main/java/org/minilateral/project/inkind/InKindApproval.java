package org.minilateral.project.inkind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.project.coalition.DecisionTaken;
import org.minilateral.project.project.Project;
import org.minilateral.project.project.Projects;

/** Lets an IN_KIND decision of all the project's participants take effect, once, in the transaction that learned of it. */
@ApplicationScoped
class InKindApproval {

    private static final Logger LOG = Logger.getLogger(InKindApproval.class);

    private final InKindAgreements agreements;
    private final Projects projects;
    private final Outbox outbox;

    InKindApproval(InKindAgreements agreements, Projects projects, Outbox outbox) {
        this.agreements = agreements;
        this.projects = projects;
        this.outbox = outbox;
    }

    void settle(@Observes DecisionTaken decision) {
        if (!"IN_KIND".equals(decision.question()) || decision.subjectId() == null) {
            return;
        }
        InKindAgreement agreement = agreements.locked(decision.subjectId()).orElse(null);
        if (agreement == null || !agreement.consortiumId.equals(decision.consortiumId())) {
            LOG.warnf("Decision %s is on an agreement that its consortium does not have", decision.number());
            return;
        }
        if (agreement.state != InKindState.PROPOSED) {
            LOG.warnf("Decision %s comes after %s settled it", decision.number(), agreement.decisionNumber);
            return;
        }
        Project project = projects.findById(agreement.projectId);
        agreement.settle(decision, project.participants());
        if (agreement.state != InKindState.PROPOSED) {
            outbox.write(InKindHappening.decided(agreement, project.participants()));
        }
    }
}
