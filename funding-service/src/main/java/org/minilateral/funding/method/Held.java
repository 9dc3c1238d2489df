package org.minilateral.funding.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Shares;
import org.minilateral.sharing.constraint.AbsoluteCeiling;
import org.minilateral.sharing.constraint.Ceiling;
import org.minilateral.sharing.constraint.Constraint;
import org.minilateral.sharing.constraint.Floor;
import org.minilateral.sharing.constraint.NextLargest;

/** Says which constraint keeps each party's share where it is. */
final class Held {

    /** One constraint as its text and as its arithmetic. */
    record Pair(SharingConstraint text, Constraint arithmetic) {}

    private Held() {}

    static Map<String, SharingConstraint> by(Shares free, Shares held, List<Pair> constraints) {
        var found = new LinkedHashMap<String, SharingConstraint>();
        held.amounts()
                .forEach((party, share) -> constraints.stream()
                        .filter(pair -> pair.arithmetic().binds(party) && holds(pair.arithmetic(), party, free, held))
                        .findFirst()
                        .ifPresent(pair -> found.put(party, pair.text())));
        return found;
    }

    private static boolean holds(Constraint constraint, String party, Shares free, Shares held) {
        Fraction share = held.of(party);
        return switch (constraint) {
            case Floor least ->
                share.compareTo(free.of(party)) > 0 && share.equals(held.total().times(least.portion()));
            case Ceiling most ->
                share.compareTo(free.of(party)) < 0 && share.equals(held.total().times(most.portion()));
            case AbsoluteCeiling most ->
                share.compareTo(free.of(party)) < 0 && share.equals(Fraction.of(most.minorUnits()));
            case NextLargest _ ->
                share.compareTo(free.of(party)) < 0
                        && held.amounts().entrySet().stream()
                                .allMatch(other -> other.getKey().equals(party)
                                        || other.getValue().compareTo(share) <= 0);
        };
    }
}
