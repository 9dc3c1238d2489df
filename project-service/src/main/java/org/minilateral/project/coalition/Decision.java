package org.minilateral.project.coalition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The local copy of a decision. It never changes: another vote is another decision. */
@Entity
@Immutable
class Decision {

    @Id
    UUID id;

    String number;
    UUID consortiumId;
    String question;
    UUID subjectId;
    UUID projectId;
    String[] electorate;
    String procedure;
    String clause;
    boolean adopted;
    Instant takenAt;

    protected Decision() {}

    Decision(DecisionTaken taken) {
        id = taken.decisionId();
        number = taken.number();
        consortiumId = taken.consortiumId();
        question = taken.question();
        subjectId = taken.subjectId();
        projectId = taken.projectId();
        electorate = taken.electorate().toArray(String[]::new);
        procedure = taken.procedure();
        clause = taken.clause();
        adopted = taken.adopted();
        takenAt = taken.takenAt();
    }
}
