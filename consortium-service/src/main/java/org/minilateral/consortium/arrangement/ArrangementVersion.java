package org.minilateral.consortium.arrangement;

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

    protected ArrangementVersion() {}

    private ArrangementVersion(UUID consortiumId, int number, NewArrangement text, Instant writtenAt) {
        this.id = com.github.f4b6a3.uuid.UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = consortiumId;
        this.number = number;
        this.title = text.title();
        this.clauses = text.clauses();
        this.writtenAt = writtenAt;
    }

    /** The first version, if all of its rules can be followed. */
    public static ArrangementVersion first(UUID consortiumId, NewArrangement text, Instant now) {
        ImpossibleRules.refuse(text.clauses());
        return new ArrangementVersion(consortiumId, 1, text, now);
    }

    public int number() {
        return number;
    }

    public Terms terms() {
        return new Terms(clauses);
    }
}
