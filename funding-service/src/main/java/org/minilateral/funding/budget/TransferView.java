package org.minilateral.funding.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.DecisionRef;
import org.minilateral.funding.coalition.Objection;
import org.minilateral.platform.money.Money;

/**
 * A transfer between lines.
 *
 * @param withinLimit true if it took effect at once; otherwise a BUDGET decision on its id is needed
 * @param effectiveOn null as long as it has not taken effect
 */
@Schema(name = "BudgetTransfer")
record TransferView(
        UUID id,
        UUID budgetId,
        @Schema(examples = "TR-2026-0001") String number,
        int fromLine,
        int toLine,
        Money amount,
        String reason,
        boolean withinLimit,
        @Schema(nullable = true) LocalDate effectiveOn,
        Adoption.State state,
        @Schema(nullable = true) DecisionRef decision,
        @Schema(nullable = true) Objection notAdopted,
        String proposedBy,
        Instant proposedAt) {

    static TransferView of(Transfer transfer) {
        return new TransferView(
                transfer.id,
                transfer.budgetId,
                transfer.number,
                transfer.fromLine,
                transfer.toLine,
                Money.of(transfer.currency, transfer.amount),
                transfer.reason,
                transfer.withinLimit,
                transfer.effectiveOn,
                transfer.adoption.state(),
                transfer.adoption.decision(),
                transfer.adoption.notAdopted(),
                transfer.proposedBy,
                transfer.proposedAt);
    }
}
