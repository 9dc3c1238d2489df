package org.minilateral.funding.expenditure;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** What an organisation spent on a work package, on its way from being claimed to being paid; amounts in minor units. */
@Entity
@DynamicUpdate
class Claim {

    @Id
    UUID id;

    UUID consortiumId;
    UUID projectId;
    UUID workPackageId;
    String number;
    String nation;
    UUID organisationId;
    String organisation;
    LocalDate periodFrom;
    LocalDate periodTo;
    String currency;
    long claimed;
    long approved;
    long paid;

    @Enumerated(EnumType.STRING)
    ClaimState state;

    UUID rulesId;
    int fiscalYear;

    /** The line of a budget that pays, and the project in whose books it does; null for the consortium's own books. */
    UUID budgetId;

    Integer budgetLine;
    UUID booksProjectId;

    String rejection;
    String entryNumber;

    @Embedded
    Signatures signatures;

    @OneToMany(mappedBy = "claim", fetch = FetchType.EAGER, cascade = CascadeType.PERSIST)
    @OrderBy("position")
    @Fetch(FetchMode.SUBSELECT)
    List<ClaimLine> lines = new ArrayList<>();

    @Version
    @Column(nullable = false)
    long version;

    protected Claim() {}

    Claim(Scope project, NewClaim wanted, long total, Ground ground, Caller by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.consortiumId = project.consortiumId();
        this.projectId = project.projectId();
        this.workPackageId = wanted.workPackageId();
        this.number = ground.number();
        this.nation = by.nation();
        this.organisationId = wanted.organisation().id();
        this.organisation = wanted.organisation().name();
        this.periodFrom = wanted.period().from();
        this.periodTo = wanted.period().to();
        this.currency = wanted.currency();
        this.claimed = total;
        this.state = ClaimState.SUBMITTED;
        this.rulesId = ground.rulesId();
        this.fiscalYear = ground.fiscalYear();
        this.signatures = new Signatures(by, now);
        for (int i = 0; i < wanted.costs().size(); i++) {
            lines.add(new ClaimLine(this, i, wanted.costs().get(i)));
        }
    }

    /**
     * On what a claim stands.
     *
     * @param number what people call it, such as {@code CL-2026-0001}
     * @param rulesId the version of the eligibility rules by which it is judged to its end
     * @param fiscalYear year of the budget that is to pay
     */
    record Ground(String number, UUID rulesId, int fiscalYear) {}

    void requireCheckableBy(Caller by) {
        require(ClaimState.SUBMITTED);
        signatures.requireCheckableBy(by);
    }

    void check(Caller by, Instant now) {
        require(ClaimState.SUBMITTED);
        signatures.check(by, now);
        state = ClaimState.CHECKED;
    }

    void requireApprovableBy(Caller by) {
        require(ClaimState.CHECKED);
        signatures.requireApprovableBy(by);
    }

    /** Approves what no line was refused of, to be paid from this line of a budget. */
    void approve(BudgetCover.Source source, Caller by, Instant now) {
        require(ClaimState.CHECKED);
        signatures.approve(by, now);
        approved = remaining();
        state = approved == claimed ? ClaimState.APPROVED : ClaimState.PARTLY_APPROVED;
        budgetId = source.budgetId();
        budgetLine = source.line();
        booksProjectId = source.projectId();
    }

    void reject(String reason, Caller by, Instant now) {
        if (state != ClaimState.SUBMITTED && state != ClaimState.CHECKED) {
            throw settled();
        }
        signatures.reject(by, now);
        state = ClaimState.REJECTED;
        rejection = reason;
        lines.stream().filter(line -> line.rejection == null).forEach(line -> line.rejection = reason);
    }

    void pay(long minor) {
        paid = Math.addExact(paid, minor);
        if (paid == approved) {
            state = ClaimState.PAID;
        }
    }

    /** What the lines come to that were not refused. */
    long remaining() {
        return lines.stream()
                .filter(line -> line.rejection == null)
                .mapToLong(line -> line.amount)
                .sum();
    }

    boolean isOwed() {
        return state == ClaimState.APPROVED || state == ClaimState.PARTLY_APPROVED || state == ClaimState.PAID;
    }

    Scope scope() {
        return new Scope(consortiumId, projectId);
    }

    /** In whose books it is owed. */
    Scope books() {
        return new Scope(consortiumId, booksProjectId);
    }

    Money money(long minor) {
        return Money.of(currency, minor);
    }

    private void require(ClaimState wanted) {
        if (state != wanted) {
            throw settled();
        }
    }

    private Refused settled() {
        return Refused.state("claim-state", number + " is " + state + ".").with("state", state);
    }
}
