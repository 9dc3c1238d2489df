package org.minilateral.sharing.constraint;

import java.util.List;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Rule;
import org.minilateral.sharing.Unshareable;

/** The least and the most that one party may bear, in minor units. */
record Bounds(Fraction floor, Fraction ceiling) {

    /** The narrowest bounds that the constraints leave a party; without a ceiling, the total is one. */
    static Bounds of(String party, Fraction total, List<Constraint> constraints) {
        var floor = Fraction.ZERO;
        var ceiling = total;
        for (var constraint : constraints) {
            if (!constraint.binds(party)) {
                continue;
            }
            switch (constraint) {
                case Floor least -> floor = floor.max(total.times(least.portion()));
                case Ceiling most -> ceiling = ceiling.min(total.times(most.portion()));
                case AbsoluteCeiling most -> ceiling = ceiling.min(Fraction.of(most.minorUnits()));
                case NextLargest _ -> {}
            }
        }
        if (floor.compareTo(ceiling) > 0) {
            throw new Unshareable(Rule.FLOOR_ABOVE_CEILING, party + " " + floor + " above " + ceiling);
        }
        return new Bounds(floor, ceiling);
    }

    Fraction hold(Fraction amount) {
        return amount.max(floor).min(ceiling);
    }
}
