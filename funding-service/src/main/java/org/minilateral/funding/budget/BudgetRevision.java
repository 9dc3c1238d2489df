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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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

    /** Per cent of a line that may leave it without a decision, or null. */
    String transferLimit;

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
        this.transferLimit = text.transferLimit();
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

    /**
     * Its lines as far as it matters for their division.
     *
     * @param before the text that this one takes the place of, whose amounts were assessed already; null for none
     */
    List<Portion> portions(BudgetRevision before) {
        var portions = new ArrayList<Portion>();
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            long assessed = before == null || i >= before.lines.size()
                    ? 0
                    : before.lines.get(i).amount();
            if (line.amount() > assessed) {
                portions.add(new Portion(line.kind().name(), line.workPackageId(), line.amount() - assessed));
            }
        }
        return portions;
    }

    /** The same lines in the same places, none with less, perhaps more lines: so a budget may be revised. */
    boolean extendsLinesOf(BudgetRevision before) {
        return lines.size() >= before.lines.size()
                && IntStream.range(0, before.lines.size())
                        .allMatch(i -> lines.get(i).extendsLine(before.lines.get(i)));
    }
}
