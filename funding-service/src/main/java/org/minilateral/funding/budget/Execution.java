package org.minilateral.funding.budget;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.Clearance;
import org.minilateral.platform.money.Money;

/**
 * How far a budget is used: {@code budget + transfers - commitments - accruals = available}, line by line and in sum.
 *
 * @param level marking of the report
 * @param releasableTo the nations that may see it
 * @param asOf the instant at which all of it was read
 */
@Schema(name = "BudgetExecution")
record Execution(
        UUID budgetId,
        String name,
        int fiscalYear,
        String currency,
        Clearance level,
        SortedSet<String> releasableTo,
        Instant asOf,
        List<Line> lines,
        Figures total) {

    @Schema(name = "BudgetExecutionLine")
    record Line(
            int line,
            BudgetLine.Kind kind,
            @Schema(nullable = true) UUID workPackageId,
            String title,
            Figures figures) {}

    /**
     * @param budget as adopted
     * @param transfers came from other lines, less what went to them
     * @param commitments ordered, and neither cancelled nor claimed yet
     * @param accruals approved claims
     * @param payments what of these was paid
     */
    @Schema(name = "BudgetExecutionFigures")
    record Figures(Money budget, Money transfers, Money commitments, Money accruals, Money payments, Money available) {

        static Figures of(String currency, List<LineUse> uses) {
            return new Figures(
                    Money.of(
                            currency, uses.stream().mapToLong(use -> use.amount).sum()),
                    Money.of(
                            currency,
                            uses.stream().mapToLong(use -> use.transferred).sum()),
                    Money.of(
                            currency,
                            uses.stream().mapToLong(use -> use.committed).sum()),
                    Money.of(currency, uses.stream().mapToLong(use -> use.spent).sum()),
                    Money.of(currency, uses.stream().mapToLong(use -> use.paid).sum()),
                    Money.of(
                            currency,
                            uses.stream().mapToLong(LineUse::available).sum()));
        }
    }
}
