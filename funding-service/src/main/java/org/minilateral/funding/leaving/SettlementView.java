package org.minilateral.funding.leaving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.DecisionRef;
import org.minilateral.funding.coalition.Objection;

/** A settlement with a nation that leaves; a WITHDRAWAL_SETTLEMENT decision on its id adopts it, and then it is booked. */
@Schema(name = "WithdrawalSettlement")
record SettlementView(
        UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        @Schema(examples = "WS-2026-0001") String number,
        String nation,
        LocalDate effectiveOn,
        Statement statement,
        @Schema(nullable = true) String clause,
        Adoption.State state,
        @Schema(nullable = true) DecisionRef decision,
        @Schema(nullable = true) Objection notAdopted,
        @Schema(nullable = true) LocalDate bookedOn,
        String proposedBy,
        Instant proposedAt) {

    static SettlementView of(WithdrawalSettlement settlement) {
        return new SettlementView(
                settlement.id,
                settlement.consortiumId,
                settlement.projectId,
                settlement.number,
                settlement.nation,
                settlement.effectiveOn,
                settlement.statement,
                settlement.clause,
                settlement.adoption.state(),
                settlement.adoption.decision(),
                settlement.adoption.notAdopted(),
                settlement.bookedOn,
                settlement.proposedBy,
                settlement.proposedAt);
    }
}
