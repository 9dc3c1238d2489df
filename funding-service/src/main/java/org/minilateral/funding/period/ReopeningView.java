package org.minilateral.funding.period;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.funding.coalition.Adoption;
import org.minilateral.funding.coalition.DecisionRef;
import org.minilateral.funding.coalition.Objection;

/**
 * The request to open a closed period again, as its nations see it.
 *
 * @param id subject of the PERIOD_REOPENING decision that adopts it
 * @param decision that opened the period, or null
 * @param notAdopted why a decision on it had no effect, or null
 */
@Schema(name = "PeriodReopening")
@RegisterForReflection
record ReopeningView(
        UUID id,
        PeriodView period,
        String reason,
        Instant requestedAt,
        String requestedBy,
        Adoption.State state,
        @Schema(nullable = true) DecisionRef decision,
        @Schema(nullable = true) Objection notAdopted) {

    static ReopeningView of(Reopening reopening, Period period) {
        return new ReopeningView(
                reopening.id,
                PeriodView.of(period),
                reopening.reason,
                reopening.requestedAt,
                reopening.requestedBy,
                reopening.adoption.state(),
                reopening.adoption.decision(),
                reopening.adoption.notAdopted());
    }
}
