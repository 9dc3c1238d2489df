package org.minilateral.consortium.arrangement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * What happens with the part of the scale that nobody has taken.
 *
 * @param afterDays how long the gap stays open before the remedy applies
 */
@RegisterForReflection
public record UnderSubscriptionRule(
        @NotNull Remedy remedy, @Min(0) @Max(3660) int afterDays) implements Rule {

    /** Either the deficit goes to all pro rata, or one nation underwrites it. */
    public enum Remedy {
        REDISTRIBUTE_PRO_RATA,
        UNDERWRITER
    }
}
