package org.minilateral.consortium.arrangement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a consortium's arrangement. It never changes: an amendment is the next version. */
@Entity
@Immutable
public class ArrangementVersion {

    @Id
    UUID id;

    UUID consortiumId;
    int number;
    String title;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Clause> clauses;

    Instant writtenAt;
    Instant inForceFrom;
    UUID decisionId;

    protected ArrangementVersion() {}

    private ArrangementVersion(UUID consortiumId, int number, String title, List<Clause> clauses, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = consortiumId;
        this.number = number;
        this.title = title;
        this.clauses = clauses;
        this.writtenAt = now;
        this.inForceFrom = now;
    }

    /** The first version, if all of its rules can be followed. */
    public static ArrangementVersion first(UUID consortiumId, NewArrangement text, Instant now) {
        text.requirePossible("/arrangement/clauses");
        return new ArrangementVersion(consortiumId, 1, text.title(), text.clauses(), now);
    }

    /** The next version, brought about by a decision. */
    public ArrangementVersion amended(String newTitle, List<Clause> newClauses, UUID decision, Instant now) {
        ArrangementVersion next = new ArrangementVersion(consortiumId, number + 1, newTitle, newClauses, now);
        next.decisionId = decision;
        return next;
    }

    public int number() {
        return number;
    }

    public Terms terms() {
        return new Terms(clauses);
    }

    public String title() {
        return title;
    }

    public List<Clause> clauses() {
        return clauses;
    }
}
