package org.minilateral.consortium.capability;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** Something that a nation, or one of its organisations, can do and may bring into a coalition. */
@Entity
@DynamicUpdate
class Capability {

    @Id
    UUID id;

    String nation;
    String organisation;
    String area;
    String title;
    int trl;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> facilities;

    String budgetCurrency;
    Long budgetFrom;
    Long budgetTo;
    LocalDate availableFrom;
    LocalDate availableUntil;

    @Enumerated(EnumType.STRING)
    Willingness willingness;

    @Enumerated(EnumType.STRING)
    Clearance handles;

    @JdbcTypeCode(SqlTypes.JSON)
    List<HeldBaseline> baselines;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> controls;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ExportAuthorisation> authorisations;

    @Enumerated(EnumType.STRING)
    Clearance marking;

    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] releasableTo = {};

    Instant declaredAt;
    Instant withdrawnAt;

    @Version
    long version;

    protected Capability() {}

    Capability(String nation, NewCapability declared, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.nation = nation;
        this.declaredAt = now;
        declare(declared);
    }

    /** Takes over everything that is declared but the release, which {@link #releaseTo} sets. */
    final void declare(NewCapability declared) {
        requireStanding();
        area = declared.area();
        title = declared.title();
        organisation = declared.organisation();
        trl = declared.trl();
        facilities = declared.facilities();
        BudgetRange budget = declared.budget();
        budgetCurrency = budget == null ? null : budget.from().currency();
        budgetFrom = budget == null ? null : budget.from().minor();
        budgetTo = budget == null ? null : budget.to().minor();
        availableFrom = declared.availability().from();
        availableUntil = declared.availability().until();
        willingness = declared.willingness();
        handles = declared.handles();
        baselines = declared.baselines();
        controls = declared.controls();
        authorisations = declared.authorisations();
        marking = declared.marking();
    }

    /** From now on its own nation and these may know of it; returns those that could not before. */
    SortedSet<String> releaseTo(Set<String> nations) {
        SortedSet<String> wanted = new TreeSet<>(nations);
        wanted.add(nation);
        SortedSet<String> added = new TreeSet<>(wanted);
        Set.of(releasableTo).forEach(added::remove);
        added.remove(nation);
        releasableTo = wanted.toArray(String[]::new);
        return added;
    }

    void withdraw(Instant now) {
        requireStanding();
        withdrawnAt = now;
    }

    BudgetRange budget() {
        return budgetCurrency == null
                ? null
                : new BudgetRange(Money.of(budgetCurrency, budgetFrom), Money.of(budgetCurrency, budgetTo));
    }

    Period availability() {
        return new Period(availableFrom, availableUntil);
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw Refused.state("capability-withdrawn", "This was withdrawn at " + withdrawnAt + ".");
        }
    }
}
