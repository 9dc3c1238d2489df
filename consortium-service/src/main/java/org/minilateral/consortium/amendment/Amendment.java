package org.minilateral.consortium.amendment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minilateral.consortium.arrangement.Clause;

/** A text that is proposed in place of the arrangement in force; a decision adopts it. It never changes. */
@Entity
@Immutable
public class Amendment {

    @Id
    UUID id;

    UUID consortiumId;
    int basedOn;
    String title;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Clause> clauses;

    String proposedBy;
    Instant proposedAt;

    protected Amendment() {}

    Amendment(UUID consortiumId, int basedOn, String title, List<Clause> clauses, String by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = consortiumId;
        this.basedOn = basedOn;
        this.title = title;
        this.clauses = clauses;
        this.proposedBy = by;
        this.proposedAt = now;
    }

    public int basedOn() {
        return basedOn;
    }

    public String title() {
        return title;
    }

    public List<Clause> clauses() {
        return clauses;
    }
}
