package org.minilateral.consortium.arrangement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.sharing.Fraction;

/** What a cost overrun needs: bands of the cumulative overrun, rising, the last one without an end. */
@RegisterForReflection
public record OverrunRule(@NotEmpty @Size(max = 10) List<@Valid @NotNull Band> bands) implements Rule {

    /**
     * @param upTo the largest cumulative overrun in this band, as a fraction of the envelope; null for the open end
     * @param mayLeave true if a nation that does not want to follow may leave
     */
    @RegisterForReflection
    @Schema(name = "OverrunBand")
    public record Band(
            @Schema(examples = "1/5") String upTo,
            @NotNull @Valid Procedure procedure,
            boolean mayLeave) {

        boolean covers(Fraction overrun) {
            return upTo == null || overrun.compareTo(Fraction.parse(upTo)) <= 0;
        }
    }

    /** The first band that covers the overrun: exactly 20 % is still in the band up to 1/5. */
    public Optional<Band> bandOf(Fraction overrun) {
        return bands.stream().filter(band -> band.covers(overrun)).findFirst();
    }
}
