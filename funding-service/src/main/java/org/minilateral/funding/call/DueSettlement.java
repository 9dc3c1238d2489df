package org.minilateral.funding.call;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * What made a due smaller, in minor units of the call's currency; below zero it made it larger again. It never changes, and
 * the sum of a due's settlements is what has been paid of it.
 */
@Entity
@Immutable
public class DueSettlement {

    @Id
    UUID id;

    UUID callId;
    String nation;
    long amount;
    LocalDate effectiveOn;
    String sourceKind;
    UUID sourceId;
    Instant recordedAt;

    protected DueSettlement() {}

    DueSettlement(Due.Key due, long amount, LocalDate effectiveOn, String sourceKind, UUID sourceId, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.callId = due.callId();
        this.nation = due.nation();
        this.amount = amount;
        this.effectiveOn = effectiveOn;
        this.sourceKind = sourceKind;
        this.sourceId = sourceId;
        this.recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID callId() {
        return callId;
    }

    public long amount() {
        return amount;
    }

    /** From which day on the debt is smaller by it. */
    public LocalDate effectiveOn() {
        return effectiveOn;
    }
}
