package org.minilateral.funding.costshare;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.DecisionRef;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.funding.method.Named;
import org.minilateral.funding.method.SharingConstraint;
import org.minilateral.funding.method.SharingMethod;
import org.minilateral.sharing.Fraction;

/** One version of the weights by which nations divide a cost. Its text never changes: other weights are another version. */
@Entity
@DynamicUpdate
public class CostShare {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;
    String name;
    int number;
    String whole;
    String gap;
    LocalDate validFrom;
    String clause;
    Instant proposedAt;
    String proposedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "cost_share_line", joinColumns = @JoinColumn(name = "cost_share_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    List<ScaleLine> scale;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    SharingMethod method;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    List<SharingConstraint> constraints;

    @Embedded
    Adoption adoption;

    @Version
    long version;

    protected CostShare() {}

    CostShare(Scope scope, NewCostShare wanted, Table table, int number, Instant now, String nation) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = scope.consortiumId();
        this.projectId = scope.projectId();
        this.name = wanted.name();
        this.number = number;
        this.method = wanted.wanted();
        this.whole = table.wholeAsWritten(method);
        this.constraints = wanted.constraints();
        this.gap = table.gap().toString();
        this.validFrom = wanted.validFrom();
        this.clause = wanted.clause();
        this.proposedAt = now;
        this.proposedBy = nation;
        this.scale = table.lines();
        this.adoption = Adoption.pending();
    }

    /** The nations that pay by it. */
    public Set<String> charged() {
        return scale.isEmpty()
                ? method.named("").stream().map(Named::nation).collect(Collectors.toCollection(TreeSet::new))
                : new Table(scale, Fraction.parse(whole)).charged();
    }

    /** How a party's weight is written: its own, or where there is no table its portion of what was divided. */
    public String weightOf(String party, Fraction portion) {
        return scale.stream()
                .filter(line -> line.party().equals(party))
                .map(ScaleLine::weight)
                .findFirst()
                .orElseGet(() -> Exact.text(portion));
    }

    /** The part of the whole that nobody has taken on. */
    public Fraction gap() {
        return Fraction.parse(gap);
    }

    public Scope scope() {
        return new Scope(consortiumId, projectId);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** Which version it is of those with its name and scope. */
    public int number() {
        return number;
    }

    /** The clause on which it rests: the decision's, or else the proposal's; may be null. */
    public String groundClause() {
        DecisionRef decision = adoption.decision();
        return decision == null || decision.clause() == null ? clause : decision.clause();
    }

    public boolean isLaterVersionOf(CostShare other) {
        return scope().equals(other.scope()) && name.equals(other.name) && number > other.number;
    }

    public String title() {
        return name + ", version " + number;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Adoption adoption() {
        return adoption;
    }

    /** How it divides, such as by a key. */
    public String methodType() {
        return method.type();
    }
}
