package org.minilateral.project.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.concurrency.IfMatch;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.project.coalition.Coalitions;

/** A nation proposes a project, and reworks the proposal until it is decided on. */
@ApplicationScoped
class Proposing {

    private final Projects projects;
    private final Coalitions coalitions;
    private final Outbox outbox;
    private final Clock clock;

    Proposing(Projects projects, Coalitions coalitions, Outbox outbox, Clock clock) {
        this.projects = projects;
        this.coalitions = coalitions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Project propose(Caller caller, UUID consortiumId, Proposal proposal) {
        check(proposal, caller.nation(), consortiumId);
        Instant now = clock.instant();
        String number =
                projects.nextNumber(consortiumId, now.atZone(ZoneOffset.UTC).getYear());
        Project project = new Project(consortiumId, number, caller, proposal, now);
        projects.persist(project);
        outbox.write(ProjectHappening.proposed(project));
        return project;
    }

    @Transactional
    Project revise(Caller caller, UUID projectId, IfMatch seen, Proposal proposal) {
        Project project = projects.locked(caller.nation(), projectId);
        seen.require(project.version);
        check(proposal, project.leadNation, project.consortiumId);
        project.revise(proposal);
        projects.flush();
        outbox.write(ProjectHappening.proposed(project));
        return project;
    }

    private void check(Proposal proposal, String leadNation, UUID consortiumId) {
        proposal.check(leadNation);
        proposal.checkWithin(coalitions.nationsOf(consortiumId, Set.copyOf(proposal.participants())));
    }
}
