package org.minilateral.sharing.constraint;

import java.util.Set;
import org.minilateral.sharing.Fraction;

/** The named parties, or everyone if none is named, each bear at most this portion (0 to 1) of the total. */
public record Ceiling(Set<String> parties, Fraction portion) implements Constraint {
    public Ceiling {
        parties = Set.copyOf(parties);
        portion.requirePortion();
    }

    public static Ceiling forAll(Fraction portion) {
        return new Ceiling(Set.of(), portion);
    }
}
