package org.minilateral.consortium.programme;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An optional programme: every party takes part that does not declare in time that it is not interested. */
@Entity
@Immutable
public class Programme {

    @Id
    UUID id;

    UUID consortiumId;
    String name;
    String summary;
    String proposedBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] parties;

    String clause;
    LocalDate openedOn;
    LocalDate closesOn;

    protected Programme() {}

    Programme(UUID consortiumId, NewProgramme wanted, String by, Set<String> parties, Period period) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = consortiumId;
        this.name = wanted.name();
        this.summary = wanted.summary();
        this.proposedBy = by;
        this.parties = parties.stream().sorted().toArray(String[]::new);
        this.clause = period.clause();
        this.openedOn = period.from();
        this.closesOn = period.to();
    }

    /** The last day of the period still counts. */
    boolean isClosedOn(LocalDate day) {
        return day.isAfter(closesOn);
    }

    boolean concerns(String nation) {
        return Set.of(parties).contains(nation);
    }

    /**
     * How long the parties may think.
     *
     * @param clause that gives the period
     * @param to last day on which a nation can still opt out
     */
    record Period(String clause, LocalDate from, LocalDate to) {}
}
