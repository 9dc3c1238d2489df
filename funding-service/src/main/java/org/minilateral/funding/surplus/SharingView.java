package org.minilateral.funding.surplus;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.DecisionRef;
import org.minilateral.funding.coalition.Objection;
import org.minilateral.platform.money.Money;

/**
 * How a year's surplus is shared, as its nations see it.
 *
 * @param id subject of the SURPLUS decision that adopts it
 * @param entryNumber null until it is booked
 */
@Schema(name = "SurplusSharing")
@RegisterForReflection
record SharingView(
        UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        UUID yearResultId,
        Money amount,
        List<Part> parts,
        Instant proposedAt,
        String proposedBy,
        Adoption.State state,
        @Schema(nullable = true) DecisionRef decision,
        @Schema(nullable = true) Objection notAdopted,
        @Schema(nullable = true) LocalDate bookedOn,
        @Schema(nullable = true) String entryNumber) {

    /**
     * What a nation gets: {@code exactMinor + carryIn = amount + carryOut}, exact, in minor units.
     *
     * @param weight what it was assessed in the year, exact, in minor units
     */
    @Schema(name = "SurplusPart")
    @RegisterForReflection
    record Part(
            String nation,
            @Schema(examples = "5000") String weight,
            @Schema(examples = "10000/3") String exactMinor,
            @Schema(examples = "0") String carryIn,
            Money amount,
            @Schema(examples = "1/3") String carryOut) {}

    static SharingView of(SurplusSharing sharing) {
        return new SharingView(
                sharing.id,
                sharing.consortiumId,
                sharing.projectId,
                sharing.resultId,
                Money.of(sharing.currency, sharing.amount),
                sharing.lines.stream()
                        .map(line -> new Part(
                                line.nation(),
                                line.weight(),
                                line.exact(),
                                line.carryIn(),
                                Money.of(sharing.currency, line.amount()),
                                line.carryOut()))
                        .toList(),
                sharing.proposedAt,
                sharing.proposedBy,
                sharing.adoption.state(),
                sharing.adoption.decision(),
                sharing.adoption.notAdopted(),
                sharing.bookedOn,
                sharing.entryNumber);
    }
}
