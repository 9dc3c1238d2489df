package org.minilateral.funding.period;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.DynamicUpdate;

/** Some days of a fiscal year that are closed together. */
@Entity
@Table(name = "accounting_period")
@DynamicUpdate
public class Period {

    /** Which entries a period takes. */
    @Schema(name = "PeriodState")
    public enum State {
        /** All. */
        OPEN,
        /** Those of callers who approve, which adjust what is there. */
        SOFT_CLOSED,
        /** None. */
        CLOSED
    }

    @Id
    UUID id;

    UUID consortiumId;
    int fiscalYear;
    int number;
    LocalDate firstDay;
    LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    State state = State.OPEN;

    @Version
    long version;

    protected Period() {}

    Period(UUID id, UUID consortiumId, int fiscalYear, Span span) {
        this.id = id;
        this.consortiumId = consortiumId;
        this.fiscalYear = fiscalYear;
        this.number = span.number();
        this.firstDay = span.firstDay();
        this.lastDay = span.lastDay();
    }

    /** How people call it, such as {@code 2026/03}. */
    String name() {
        return "%d/%02d".formatted(fiscalYear, number);
    }

    public UUID id() {
        return id;
    }

    public State state() {
        return state;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }
}
