package org.minilateral.funding.call;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.minilateral.funding.assessment.Assessment;
import org.minilateral.funding.assessment.Obligation;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.journal.Booked;

/** An instalment of an assessment that nations are asked to pay. It never changes. */
@Entity
@Immutable
public class Call {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;
    UUID assessmentId;
    String number;
    int sequence;

    /** How often the assessment had been adjusted: the carry runs on from call to call of one leg. */
    int leg;

    String currency;
    long amount;
    LocalDate issuedOn;
    LocalDate dueOn;
    String reference;
    String calledBy;
    UUID entryId;
    String entryNumber;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "call_line", joinColumns = @JoinColumn(name = "call_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    @Immutable
    List<CallLine> lines;

    protected Call() {}

    Call(Assessment assessment, List<Obligation> obligations, int leg, Call before, NewCall wanted, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = assessment.scope().consortiumId();
        this.projectId = assessment.scope().projectId();
        this.assessmentId = assessment.id();
        this.sequence = before == null ? 1 : before.sequence + 1;
        this.leg = leg;
        this.currency = wanted.amount().currency();
        this.amount = wanted.amount().minor();
        this.issuedOn = today;
        this.dueOn = wanted.dueOn();
        this.reference = wanted.reference();
        this.lines =
                Instalment.divide(obligations, before == null || before.leg != leg ? List.of() : before.lines, amount);
    }

    void booked(Booked entry) {
        this.entryId = entry.id();
        this.entryNumber = entry.number();
    }

    /** What each nation has to pay, its own line and the one it underwrites together. */
    SequencedMap<String, Long> dues() {
        var dues = new TreeMap<String, Long>();
        lines.forEach(line -> dues.merge(line.nation(), line.billed(), Math::addExact));
        return dues;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Scope scope() {
        return new Scope(consortiumId, projectId);
    }

    public String currency() {
        return currency;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }
}
