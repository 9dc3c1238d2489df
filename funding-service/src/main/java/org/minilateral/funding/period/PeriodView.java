package org.minilateral.funding.period;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A period as its nations see it. */
@Schema(name = "Period")
@RegisterForReflection
record PeriodView(
        UUID id,
        UUID consortiumId,
        @Schema(examples = "2026/03") String name,
        int fiscalYear,
        int number,
        LocalDate firstDay,
        LocalDate lastDay,
        Period.State state) {

    static PeriodView of(Period period) {
        return new PeriodView(
                period.id,
                period.consortiumId,
                period.name(),
                period.fiscalYear,
                period.number,
                period.firstDay,
                period.lastDay,
                period.state);
    }
}
