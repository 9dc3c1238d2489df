package org.minilateral.funding.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.Booked;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Carry;
import org.minilateral.sharing.Fraction;

/** A budget divided among the nations. Only how much of it is to be called, was called, and given back of that, changes. */
@Entity
@DynamicUpdate
public class Assessment {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;
    String number;
    int sequence;
    String currency;
    long amount;
    long called;

    /** Called beyond what nations owed after an adjustment, and owed to them. */
    long credited;

    /** What settlements with leavers took from what is to be called, below zero, or added to it. */
    long adjusted;

    LocalDate assessedOn;
    String assessedBy;
    UUID entryId;
    String entryNumber;

    @Embedded
    Basis basis;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "assessment_line", joinColumns = @JoinColumn(name = "assessment_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    List<AssessmentLine> lines;

    protected Assessment() {}

    /** The assessment that comes after {@code before} in the same cost share and currency; null for the first. */
    Assessment(Scope scope, Basis basis, Money amount, Assessment before, List<AssessmentLine> lines) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = scope.consortiumId();
        this.projectId = scope.projectId();
        this.sequence = before == null ? 1 : before.sequence + 1;
        this.currency = amount.currency();
        this.amount = amount.minor();
        this.basis = basis;
        this.lines = lines;
    }

    void booked(Booked entry) {
        this.entryId = entry.id();
        this.entryNumber = entry.number();
    }

    /** Where the cost share stands after this assessment. */
    Carry carryOut() {
        var open = new LinkedHashMap<String, Fraction>();
        lines.forEach(line -> open.put(line.party(), line.open()));
        return new Carry(open);
    }

    /** Calls a part of it; together the calls, less what was credited again, never exceed it. */
    public void call(Money part) {
        requireRemaining(part);
        called += part.minor();
    }

    public void requireRemaining(Money part) {
        if (part.minor() > remaining().minor()) {
            throw Refused.state(
                            "call-exceeds-assessment",
                            "Of " + number + " no more than " + remaining().value() + " " + currency
                                    + " is left to be called.")
                    .with("remaining", remaining());
        }
    }

    /**
     * What an adjustment gives back of what was called has to be called from others, unless they owe as little as before.
     *
     * @param minor what all lines together owe more, or less
     * @param givenBack what was called beyond what is owed now
     */
    void adjust(long minor, long givenBack) {
        adjusted += minor;
        credited += givenBack;
    }

    Money remaining() {
        return Money.of(currency, amount + adjusted + credited - called);
    }

    List<Obligation> obligations() {
        return lines.stream().map(AssessmentLine::obligation).toList();
    }

    public UUID id() {
        return id;
    }

    public Scope scope() {
        return new Scope(consortiumId, projectId);
    }

    public String number() {
        return number;
    }

    public String currency() {
        return currency;
    }
}
