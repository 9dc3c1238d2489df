package org.minilateral.project.inkind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.problem.Refused;
import org.minilateral.project.milestone.Milestones;
import org.minilateral.project.project.Projects;

/** An agreement ends on its last day, or when its nation gives it up. What is unmet then is due in cash. */
@ApplicationScoped
class Ending {

    private final InKindAgreements agreements;
    private final Milestones milestones;
    private final Projects projects;
    private final Outbox outbox;
    private final Clock clock;

    Ending(InKindAgreements agreements, Milestones milestones, Projects projects, Outbox outbox, Clock clock) {
        this.agreements = agreements;
        this.milestones = milestones;
        this.projects = projects;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The contributing nation alone turns its own promise into a debt, so it needs nobody's consent. */
    @Transactional
    InKindAgreement giveUp(UUID agreementId, NewEnding ending) {
        return end(agreementId, LocalDate.now(clock), ending.reason());
    }

    @Transactional
    void expire(UUID agreementId) {
        end(agreementId, null, "Its last day has passed.");
    }

    private InKindAgreement end(UUID agreementId, LocalDate day, String reason) {
        InKindAgreement agreement = agreements.locked(agreementId).orElseThrow(Refused::missing);
        agreement.end(day == null ? agreement.endsOn : day, reason);
        agreements.flush();
        Map<UUID, LocalDate> acceptedOn = milestones.acceptedOn(
                agreement.credits.stream().map(InKindCredit::milestoneId).toList());
        outbox.write(InKindHappening.ended(
                agreement, projects.findById(agreement.projectId).participants(), acceptedOn));
        return agreement;
    }
}
