package org.minilateral.funding.costshare;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
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
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Scale;
import org.minilateral.sharing.Weight;

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
        this.whole = wanted.whole();
        this.gap = table.gap().toString();
        this.validFrom = wanted.validFrom();
        this.clause = wanted.clause();
        this.proposedAt = now;
        this.proposedBy = nation;
        this.scale = table.lines();
        this.adoption = Adoption.pending();
    }

    /** The weights as the arithmetic needs them, each line under its own name. */
    public Scale weights() {
        return new Scale(scale.stream()
                .map(line -> new Weight(line.party(), line.weight()))
                .toList());
    }

    /** The nations that pay by it. */
    public Set<String> charged() {
        return new Table(scale, Fraction.parse(whole)).charged();
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

    public String clause() {
        return clause;
    }

    public String title() {
        return name + ", version " + number;
    }

    public List<ScaleLine> scale() {
        return scale;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Adoption adoption() {
        return adoption;
    }
}
