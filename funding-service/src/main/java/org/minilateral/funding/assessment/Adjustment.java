package org.minilateral.funding.assessment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.costshare.CostShare;
import org.minilateral.sharing.Carry;
import org.minilateral.sharing.Fraction;

/**
 * What a newer version of a cost share, holding from an earlier day, changes in an assessment, or the settlement with a nation
 * that leaves. It never changes itself.
 */
@Entity
@Immutable
class Adjustment {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;
    UUID assessmentId;
    String number;

    /** The calls that follow it divide what it left to be called; the first leg, before any adjustment, is 0. */
    int leg;

    String currency;
    UUID costShareId;
    String costShareName;
    int costShareNumber;
    String costShareDecision;
    String clause;

    /** By which a nation left; null where a version of the cost share adjusts. */
    UUID settlementId;

    String settlementNumber;
    UUID chainId;
    int chainAfter;
    int chainPlace;
    long credited;
    LocalDate adjustedOn;
    String adjustedBy;
    UUID entryId;
    String entryNumber;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "adjustment_line", joinColumns = @JoinColumn(name = "adjustment_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    @Immutable
    List<AdjustmentLine> lines;

    protected Adjustment() {}

    Adjustment(Assessment assessment, int leg, Chain chain, CostShare newer, List<AdjustmentLine> lines) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = assessment.consortiumId;
        this.projectId = assessment.projectId;
        this.assessmentId = assessment.id;
        this.leg = leg;
        this.currency = assessment.currency;
        this.costShareId = newer.id();
        this.costShareName = newer.name();
        this.costShareNumber = newer.number();
        this.costShareDecision = newer.adoption().decision().number();
        this.clause = newer.groundClause();
        this.chainId = chain.costShareId();
        this.chainAfter = chain.after();
        this.chainPlace = chain.place() + 1;
        this.credited = lines.stream().mapToLong(AdjustmentLine::credited).sum();
        this.lines = lines;
    }

    void settles(Leaver leaver) {
        this.settlementId = leaver.settlementId();
        this.settlementNumber = leaver.number();
        this.clause = leaver.clause();
    }

    /** What all its lines together owe more, or less: nothing where a version of the cost share adjusts. */
    long adjusted() {
        return lines.stream().mapToLong(AdjustmentLine::adjusted).sum();
    }

    /** Why it is made, for people. */
    String ground() {
        return settlementNumber == null ? costShareName + ", version " + costShareNumber : settlementNumber;
    }

    boolean changesNothing() {
        return lines.stream()
                .allMatch(line -> line.adjusted() == 0
                        && Fraction.parse(line.difference()).signum() == 0);
    }

    Carry carryOut() {
        var open = new LinkedHashMap<String, Fraction>();
        lines.forEach(line -> open.put(line.party(), line.open()));
        return new Carry(open);
    }

    Scope scope() {
        return new Scope(consortiumId, projectId);
    }
}
