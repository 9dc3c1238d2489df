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
 * A write-off as its nations see it.
 *
 * @param id subject of the WRITE_OFF decision that adopts it
 * @param entryNumber null until it is booked
 */
@Schema(name = "WriteOff")
@RegisterForReflection
record WriteOffView(
        UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        UUID callId,
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

    static WriteOffView of(Remission writeOff) {
        return new WriteOffView(
                writeOff.id,
                writeOff.consortiumId,
                writeOff.projectId,
                writeOff.callId,
                writeOff.nation,
                writeOff.money(),
                writeOff.reason,
                writeOff.proposedAt,
                writeOff.proposedBy,
                writeOff.adoption.state(),
                writeOff.adoption.decision(),
                writeOff.adoption.notAdopted(),
                writeOff.bookedOn,
                writeOff.entryNumber);
    }
}
