package org.minilateral.sharing.constraint;

import java.util.Set;
import org.minilateral.sharing.Fraction;

/** The named parties, or everyone if none is named, each bear at least this portion (0 to 1) of the total. */
public record Floor(Set<String> parties, Fraction portion) implements Constraint {
    public Floor {
        parties = Set.copyOf(parties);
        portion.requirePortion();
    }

    public static Floor forAll(Fraction portion) {
        return new Floor(Set.of(), portion);
    }
}
