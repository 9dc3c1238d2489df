package org.minilateral.consortium.coalition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.minilateral.platform.concurrency.Versioned;

/** A consortium as it reads. */
public record ConsortiumView(
        UUID id,
        String name,
        String purpose,
        String leadNation,
        Stage stage,
        Instant foundedAt,
        LocalDate inEffectOn,
        long version)
        implements Versioned {

    static ConsortiumView of(Consortium c, LocalDate today) {
        return new ConsortiumView(
                c.id, c.name, c.purpose, c.leadNation, c.stageOn(today), c.foundedAt, c.inEffectOn, c.version);
    }
}
