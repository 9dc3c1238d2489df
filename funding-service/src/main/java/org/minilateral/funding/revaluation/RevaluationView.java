package org.minilateral.funding.revaluation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * Money in another currency at the rate of a day: {@code book + difference = worth}.
 *
 * @param id null for a preview, as number and entryNumber are
 * @param held what is held for the budget in the other currency
 * @param book what it stood for before
 * @param difference above zero a gain
 * @param rate units of the budget's currency for one unit of the other, exactly
 * @param rateDate the day for which the rate was published
 * @param entryNumber null where nothing had changed
 */
@Schema(name = "Revaluation")
record RevaluationView(
        @Schema(nullable = true) UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        @Schema(nullable = true, examples = "RE-2026-0001") String number,
        LocalDate on,
        Money held,
        Money book,
        Money worth,
        Money difference,
        @Schema(examples = "5000/5357") String rate,
        LocalDate rateDate,
        String rateSource,

        @Schema(nullable = true, examples = "JE-2026-000127")
        String entryNumber) {

    static RevaluationView of(Revaluation made) {
        return new RevaluationView(
                made.number == null ? null : made.id,
                made.consortiumId,
                made.projectId,
                made.number,
                made.revaluedOn,
                Money.of(made.currency, made.held),
                Money.of(made.budgetCurrency, made.book),
                Money.of(made.budgetCurrency, made.worth),
                Money.of(made.budgetCurrency, made.worth - made.book),
                made.rate,
                made.rateDate,
                made.rateSource,
                made.entryNumber);
    }
}
