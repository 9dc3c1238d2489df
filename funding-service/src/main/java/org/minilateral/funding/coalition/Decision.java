package org.minilateral.funding.coalition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The local copy of a decision; what was decided once stays. */
@Entity
@Immutable
class Decision {

    @Id
    UUID id;

    UUID consortiumId;
    String number;
    String question;
    UUID subjectId;
    UUID projectId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] electorate;

    String procedure;
    String clause;
    boolean adopted;
    Instant takenAt;

    protected Decision() {}

    Decision(DecisionTaken taken) {
        this.id = taken.decisionId();
        this.consortiumId = taken.consortiumId();
        this.number = taken.number();
        this.question = taken.question();
        this.subjectId = taken.subjectId();
        this.projectId = taken.projectId();
        this.electorate = taken.electorate().stream().sorted().toArray(String[]::new);
        this.procedure = taken.procedure();
        this.clause = taken.clause();
        this.adopted = taken.adopted();
        this.takenAt = taken.takenAt();
    }
}
