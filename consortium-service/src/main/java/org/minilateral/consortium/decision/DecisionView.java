package org.minilateral.consortium.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
        UUID projectId,
        String title,
        String text,
        Procedure procedure,
        String clause,
        List<Elector> electorate,
        String openedBy,
        Instant openedAt,
        Instant deadline,
        State state,
        Instant closedAt,
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
                d.projectId,
                d.title,
                d.text,
                d.procedure,
                d.clause,
                d.electorate,
                d.openedBy,
                d.openedAt,
                d.deadline,
                d.state,
                d.closedAt,
                d.outcome,
                d.version);
    }
}
