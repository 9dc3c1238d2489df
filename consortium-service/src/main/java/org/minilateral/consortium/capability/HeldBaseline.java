package org.minilateral.consortium.capability;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A standard that is held, and the last day on which it is. */
@RegisterForReflection
public record HeldBaseline(
        @NotNull Baseline standard, @NotNull LocalDate validUntil) {

    boolean holds(Baseline asked, LocalDate on) {
        return standard == asked && !on.isAfter(validUntil);
    }
}
