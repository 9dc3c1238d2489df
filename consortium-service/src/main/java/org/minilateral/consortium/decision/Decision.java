package org.minilateral.consortium.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minilateral.consortium.arrangement.Procedure;
import org.minilateral.consortium.arrangement.Question;
import org.minilateral.platform.problem.Refused;

/** A question put to the nations that have a vote on it, and its recorded result. */
@Entity
@DynamicUpdate
public class Decision {

    @Id
    UUID id;

    UUID consortiumId;
    String number;
    int revision;

    @Enumerated(EnumType.STRING)
    Question question;

    UUID subjectId;
    String subjectNation;
    UUID projectId;
    String title;
    String text;

    @JdbcTypeCode(SqlTypes.JSON)
    Ballot ballot;

    Instant openedAt;
    String openedBy;
    Instant deadline;

    @Enumerated(EnumType.STRING)
    State state;

    Instant closedAt;
    String closedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    Outcome outcome;

    @Version
    long version;

    protected Decision() {}

    Decision(UUID consortiumId, String number, NewDecision asked, Ballot ballot, String openedBy, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = consortiumId;
        this.number = number;
        this.question = asked.question();
        this.subjectId = asked.subjectId();
        this.subjectNation = asked.subjectNation();
        this.projectId = asked.projectId();
        this.title = asked.title();
        this.text = asked.text();
        this.ballot = ballot;
        this.openedAt = now;
        this.openedBy = openedBy;
        this.deadline = asked.deadline().toInstant();
        this.state = State.OPEN;
    }

    /** The same question once more, as the next revision under the same number and to the same electorate. */
    Decision reissued(String newText, OffsetDateTime newDeadline, String by, Instant now) {
        NewDecision again =
                new NewDecision(question, subjectId, subjectNation, projectId, null, title, newText, newDeadline);
        Decision next = new Decision(consortiumId, number, again, ballot, by, now);
        next.revision = revision + 1;
        return next;
    }

    boolean hasVote(String nation) {
        return ballot.electorate().stream().anyMatch(elector -> elector.nation().equals(nation));
    }

    boolean isSilence() {
        return ballot.procedure() instanceof Procedure.Silence;
    }

    /** At the deadline itself a declaration still counts. */
    boolean isPastDeadline(Instant now) {
        return now.isAfter(deadline);
    }

    void requireUndecided() {
        if (state.isClosed()) {
            throw Refused.state("decision-closed", "This question was decided at " + closedAt + ".");
        }
    }

    void requireBeforeDeadline(Instant now) {
        requireUndecided();
        if (isPastDeadline(now)) {
            throw Refused.state("deadline-passed", "The deadline was " + deadline + "; the server's clock counts.");
        }
    }

    void stands(boolean objected) {
        state = objected ? State.UNDER_DISCUSSION : State.OPEN;
    }

    /** By new notice, given while the old deadline still runs, and only to a later one. */
    void extend(Instant newDeadline, Instant now) {
        requireBeforeDeadline(now);
        if (!newDeadline.isAfter(deadline)) {
            throw Refused.field("deadline-not-later", "/deadline", "The new deadline is later than " + deadline + ".");
        }
        deadline = newDeadline;
    }

    /**
     * After a secret ballot not even the database keeps who voted how with the result.
     *
     * @param by the chair's nation; null where the server closed it at its deadline
     */
    void close(Outcome result, String by, Instant now) {
        outcome = ballot.secret() ? result.withoutNames(ballot.procedure().weighs()) : result;
        closedAt = now;
        closedBy = by;
        state = result.adopted() ? State.ADOPTED : State.REJECTED;
    }

    boolean isAdopted() {
        return state == State.ADOPTED;
    }
}
