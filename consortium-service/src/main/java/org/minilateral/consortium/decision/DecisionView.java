package org.minilateral.consortium.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.consortium.arrangement.Procedure;
import org.minilateral.consortium.arrangement.Question;
import org.minilateral.platform.concurrency.Versioned;

/** A question as it reads. */
record DecisionView(
        UUID id,
        UUID consortiumId,
        String number,
        int revision,
        Question question,
        UUID subjectId,
        String subjectNation,
        UUID projectId,
        String title,
        String text,
        Procedure procedure,
        int arrangementVersion,
        String clause,
        String quorum,
        boolean secret,
        List<Elector> electorate,
        List<String> suspended,
        boolean mayLeave,
        String openedBy,
        Instant openedAt,
        Instant deadline,
        State state,
        Instant closedAt,

        @Schema(description = "the chair's nation; null where the server closed it at its deadline")
        String closedBy,

        Outcome outcome,
        long version)
        implements Versioned {

    static DecisionView of(Decision d) {
        return new DecisionView(
                d.id,
                d.consortiumId,
                d.number,
                d.revision,
                d.question,
                d.subjectId,
                d.subjectNation,
                d.projectId,
                d.title,
                d.text,
                d.ballot.procedure(),
                d.ballot.arrangementVersion(),
                d.ballot.clause(),
                d.ballot.quorum(),
                d.ballot.secret(),
                d.ballot.electorate(),
                d.ballot.suspended(),
                d.ballot.mayLeave(),
                d.openedBy,
                d.openedAt,
                d.deadline,
                d.state,
                d.closedAt,
                d.closedBy,
                outcomeOf(d),
                d.version);
    }

    private static Outcome outcomeOf(Decision d) {
        return d.ballot.secret() && d.outcome != null
                ? d.outcome.withoutNames(d.ballot.procedure().weighs())
                : d.outcome;
    }
}
