package org.minilateral.funding.budget;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * An order or a contract: {@code amount - reduced - spent = open}.
 *
 * @param line place of its line in the budget, from 0
 */
@Schema(name = "Commitment")
record CommitmentView(
        UUID id,
        UUID budgetId,
        int line,
        @Schema(examples = "CO-2026-0001") String number,
        String title,
        String supplier,
        String supplierNation,
        Money amount,
        Money reduced,
        Money spent,
        Money open,
        LocalDate committedOn,
        String committedBy) {

    static CommitmentView of(Commitment commitment) {
        String currency = commitment.currency;
        return new CommitmentView(
                commitment.id,
                commitment.rootId,
                commitment.line,
                commitment.number,
                commitment.title,
                commitment.supplier,
                commitment.supplierNation,
                Money.of(currency, commitment.amount),
                Money.of(currency, commitment.reduced),
                Money.of(currency, commitment.spent),
                Money.of(currency, commitment.open()),
                commitment.committedOn,
                commitment.committedBy);
    }
}
