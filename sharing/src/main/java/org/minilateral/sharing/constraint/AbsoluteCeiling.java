package org.minilateral.sharing.constraint;

import java.util.Set;
import org.minilateral.sharing.Rule;
import org.minilateral.sharing.Unshareable;

/**
 * One party bears at most this amount, in minor units, of the total. Where the ceiling is meant for a whole programme
 * and the total comes in calls, divide the cumulative totals and take the difference.
 */
public record AbsoluteCeiling(String party, long minorUnits) implements Constraint {
    public AbsoluteCeiling {
        if (minorUnits < 0) {
            throw new Unshareable(Rule.NEGATIVE_CEILING, party + " " + minorUnits);
        }
    }

    @Override
    public Set<String> parties() {
        return Set.of(party);
    }
}
