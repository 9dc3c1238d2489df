package org.minilateral.consortium.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.minilateral.consortium.arrangement.Question;
import org.minilateral.consortium.coalition.Consortia;
import org.minilateral.platform.problem.Refused;

/** A question is put to the nations that have a vote on it. */
@ApplicationScoped
class Opening {

    private final Consortia consortia;
    private final Electorates electorates;
    private final Decisions decisions;
    private final Clock clock;

    Opening(Consortia consortia, Electorates electorates, Decisions decisions, Clock clock) {
        this.consortia = consortia;
        this.electorates = electorates;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Transactional
    DecisionView open(UUID consortiumId, NewDecision asked, String nation) {
        if (!asked.deadline().toInstant().isAfter(clock.instant())) {
            throw Refused.field("deadline-in-the-past", "/deadline", "The deadline lies in the future.");
        }
        if (asked.question() != Question.OTHER && asked.subjectId() == null) {
            throw Refused.field("subject-required", "/subjectId", "Say what is to be decided on.");
        }
        if (asked.question() == Question.PROJECT && !asked.subjectId().equals(asked.projectId())) {
            throw Refused.field("project-scope", "/projectId", "A project is approved in its own scope.");
        }
        LocalDate today = LocalDate.now(clock);
        consortia.lock(consortiumId).requireInEffect(today);
        Ballot ballot = electorates.ballotFor(consortiumId, asked);
        if (ballot.electorate().stream().noneMatch(elector -> elector.nation().equals(nation))) {
            throw Refused.state("no-vote", nation + " has no vote in this scope, so it can't put a question.");
        }
        String number = decisions.nextNumber(consortiumId, today.getYear());
        Decision decision = new Decision(consortiumId, number, asked, ballot, nation, clock.instant());
        decisions.add(decision);
        return DecisionView.of(decision);
    }
}
