package org.minilateral.funding.remission;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.DecisionRef;
import org.minilateral.funding.coalition.Objection;
import org.minilateral.platform.money.Money;

/**
 * A waiver of interest as its nations see it.
 *
 * @param id subject of the INTEREST_WAIVER decision that adopts it
 * @param entryNumber null until it is booked
 */
@Schema(name = "InterestWaiver")
@RegisterForReflection
record WaiverView(
        UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        String nation,
        Money amount,
        String reason,
        Instant proposedAt,
        String proposedBy,
        Adoption.State state,
        @Schema(nullable = true) DecisionRef decision,
        @Schema(nullable = true) Objection notAdopted,
        @Schema(nullable = true) LocalDate bookedOn,
        @Schema(nullable = true) String entryNumber) {

    static WaiverView of(Remission waiver) {
        return new WaiverView(
                waiver.id,
                waiver.consortiumId,
                waiver.projectId,
                waiver.nation,
                waiver.money(),
                waiver.reason,
                waiver.proposedAt,
                waiver.proposedBy,
                waiver.adoption.state(),
                waiver.adoption.decision(),
                waiver.adoption.notAdopted(),
                waiver.bookedOn,
                waiver.entryNumber);
    }
}
