package org.minilateral.sharing.constraint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Rule;
import org.minilateral.sharing.Shares;
import org.minilateral.sharing.Unshareable;

/**
 * Makes shares obey constraints: who reaches a bound stays there, and the rest is spread over all others in proportion
 * to their shares, again and again until everyone is within bounds. The outcome is the one level at which the sum comes
 * out, so it is found directly and does not depend on an order. Contradictions are refused by the rule that they break.
 */
public final class Constraints {
    private Constraints() {}

    /**
     * Shares of a total that is not negative; a gap in them stays as it is, portions refer to the total with the gap.
     */
    public static Shares hold(Shares free, List<Constraint> constraints) {
        var total = free.total();
        var toBear = total.minus(free.unallocated());
        var shares = new LinkedHashMap<>(free.amounts());
        var gap = shares.remove(Shares.UNALLOCATED);
        refuseUnknown(constraints, shares.keySet());
        var bounds = new LinkedHashMap<String, Bounds>();
        shares.keySet().forEach(party -> bounds.put(party, Bounds.of(party, total, constraints)));
        refuse(
                Rule.FLOORS_ABOVE_TOTAL,
                Fraction.sum(bounds.values().stream().map(Bounds::floor).toList()),
                toBear);
        var nextLargest = constraints.contains(new NextLargest());
        if (nextLargest && shares.size() < 2) {
            throw new Unshareable(Rule.NO_NEXT_CONTRIBUTOR, String.join("", shares.keySet()));
        }
        var held = solve(new Level(shares, bounds, nextLargest), toBear);
        held.forEach((party, share) ->
                refuse(Rule.FLOOR_ABOVE_CEILING, bounds.get(party).floor(), share));
        if (gap != null) {
            held.put(Shares.UNALLOCATED, gap);
        }
        return new Shares(held);
    }

    /** Between two neighbouring turns the sum is a straight line, which meets the amount at one exact level. */
    private static SequencedMap<String, Fraction> solve(Level level, Fraction toBear) {
        var turns = level.turns();
        refuse(Rule.CEILINGS_BELOW_TOTAL, toBear, level.sumAt(turns.getLast()));
        var low = 0;
        var high = turns.size() - 1;
        while (high - low > 1) {
            var middle = (low + high) >>> 1;
            if (level.sumAt(turns.get(middle)).compareTo(toBear) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        var lower = level.sumAt(turns.get(low));
        var rise = level.sumAt(turns.get(high)).minus(lower);
        var part = rise.signum() == 0 ? Fraction.ZERO : toBear.minus(lower).dividedBy(rise);
        return level.at(turns.get(low).plus(part.times(turns.get(high).minus(turns.get(low)))));
    }

    private static void refuseUnknown(List<Constraint> constraints, Set<String> known) {
        var named = constraints.stream().flatMap(constraint -> constraint.parties().stream());
        named.filter(party -> !known.contains(party)).findFirst().ifPresent(party -> {
            throw new Unshareable(Rule.PARTY_UNKNOWN, party);
        });
    }

    private static void refuse(Rule rule, Fraction value, Fraction limit) {
        if (value.compareTo(limit) > 0) {
            throw new Unshareable(rule, value + " above " + limit);
        }
    }
}
