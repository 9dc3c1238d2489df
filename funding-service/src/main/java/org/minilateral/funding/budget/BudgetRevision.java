package org.minilateral.funding.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.minilateral.funding.method.Portion;

/** One text of a budget. It stays when the budget is changed, so that it can be seen what nations decided on. */
@Entity
@Immutable
class BudgetRevision {

    @Id
    UUID id;

    UUID budgetId;
    int number;
    String name;
    int fiscalYear;
    String currency;
    Instant writtenAt;
    String writtenBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "budget_line", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "position")
    @Immutable
    List<BudgetLine> lines;

    protected BudgetRevision() {}

    BudgetRevision(UUID id, UUID budgetId, int number, BudgetText text, Instant now, String nation) {
        this.id = id;
        this.budgetId = budgetId;
        this.number = number;
        this.name = text.name();
        this.fiscalYear = text.fiscalYear();
        this.currency = text.currency();
        this.writtenAt = now;
        this.writtenBy = nation;
        this.lines = text.lines().stream().map(NewBudgetLine::line).toList();
    }

    /** The text that replaces this one. */
    BudgetRevision next(BudgetText text, Instant now, String nation) {
        return new BudgetRevision(UuidCreator.getTimeOrderedEpoch(), budgetId, number + 1, text, now, nation);
    }

    long total() {
        return lines.stream().mapToLong(BudgetLine::amount).sum();
    }

    /** Its lines as far as it matters for their division. */
    List<Portion> portions() {
        return lines.stream()
                .map(line -> new Portion(line.kind().name(), line.workPackageId(), line.amount()))
                .toList();
    }
}
