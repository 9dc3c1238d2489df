package org.minilateral.consortium.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.minilateral.consortium.arrangement.Question;
import org.minilateral.consortium.coalition.Consortia;
import org.minilateral.platform.problem.Refused;

/** A question is put to the nations that have a vote on it; once more, if silence was broken; or for longer. */
@ApplicationScoped
class Opening {

    private final Consortia consortia;
    private final Ballots ballots;
    private final Decisions decisions;
    private final Announcing announcing;
    private final Clock clock;

    Opening(Consortia consortia, Ballots ballots, Decisions decisions, Announcing announcing, Clock clock) {
        this.consortia = consortia;
        this.ballots = ballots;
        this.decisions = decisions;
        this.announcing = announcing;
        this.clock = clock;
    }

    @Transactional
    DecisionView open(UUID consortiumId, NewDecision asked, String nation) {
        requireFuture(asked.deadline());
        requireSubject(asked);
        LocalDate today = LocalDate.now(clock);
        consortia.lock(consortiumId).requireInEffect(today);
        Ballot ballot = ballots.on(consortiumId, asked);
        if (ballot.electorate().stream().noneMatch(elector -> elector.nation().equals(nation))) {
            throw Refused.state("no-vote", nation + " has no vote in this scope, so it can't put a question.");
        }
        String number = decisions.nextNumber(consortiumId, today.getYear());
        return add(new Decision(consortiumId, number, asked, ballot, nation, clock.instant()));
    }

    /** As revision n + 1; the broken one is closed first if the chair has not done so. */
    @Transactional
    DecisionView reissue(UUID decisionId, String text, OffsetDateTime deadline, String nation) {
        requireFuture(deadline);
        Decision broken = decisions.lock(decisionId);
        if (!broken.isSilence() || broken.state != State.REJECTED) {
            throw Refused.state("not-broken", "Only a silence procedure that was broken and closed is issued again.");
        }
        return add(broken.reissued(text, deadline, nation, clock.instant()));
    }

    @Transactional
    DecisionView extend(UUID decisionId, OffsetDateTime deadline) {
        Instant now = clock.instant();
        Decision decision = decisions.lock(decisionId);
        decision.extend(deadline.toInstant(), now);
        decisions.flush();
        announcing.extended(decision);
        return DecisionView.of(decision);
    }

    private DecisionView add(Decision decision) {
        decisions.add(decision);
        announcing.opened(decision);
        return DecisionView.of(decision);
    }

    private void requireFuture(OffsetDateTime deadline) {
        if (!deadline.toInstant().isAfter(clock.instant())) {
            throw Refused.field("deadline-in-the-past", "/deadline", "The deadline lies in the future.");
        }
    }

    private static void requireSubject(NewDecision asked) {
        Question.Subject subject = asked.question().subject();
        if (subject == Question.Subject.THING && asked.subjectId() == null) {
            throw Refused.field("subject-required", "/subjectId", "Say what is to be decided on.");
        }
        if (subject == Question.Subject.NATION && asked.subjectNation() == null) {
            throw Refused.field("subject-required", "/subjectNation", "Say which nation it is about.");
        }
        if (asked.question() == Question.PROJECT && !asked.subjectId().equals(asked.projectId())) {
            throw Refused.field("project-scope", "/projectId", "A project is approved in its own scope.");
        }
    }
}
