package org.minilateral.sharing;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns exact dues into whole minor units that sum to the total. */
final class Rounding {
    private Rounding() {}

    /** Any total: shares of one sign never yield a bill of the other; shares of both signs, an adjustment, may. */
    static Map<String, BigInteger> round(List<Due> dues, BigInteger total) {
        if (dues.stream().allMatch(due -> due.share().signum() >= 0)) {
            return charge(dues, total);
        }
        if (dues.stream().allMatch(due -> due.share().signum() <= 0)) {
            var credit = charge(dues.stream().map(Due::negated).toList(), total.negate());
            credit.replaceAll((_, units) -> units.negate());
            return credit;
        }
        return largestRemainder(dues, total);
    }

    static Map<String, BigInteger> largestRemainder(List<Due> dues, BigInteger total) {
        var billed = new LinkedHashMap<String, BigInteger>();
        dues.forEach(due -> billed.put(due.party(), due.units()));
        dues.stream()
                .sorted(Due.LARGEST_REMAINDER)
                .limit(left(billed, total).longValueExact())
                .forEach(due -> raise(billed, due));
        return billed;
    }

    private static Map<String, BigInteger> charge(List<Due> dues, BigInteger total) {
        var billed = new LinkedHashMap<String, BigInteger>();
        dues.forEach(due -> billed.put(due.party(), due.units().max(BigInteger.ZERO)));
        var left = left(billed, total);
        if (left.signum() < 0) {
            return scaledDown(dues, total);
        }
        if (left.signum() > 0) {
            raise(dues, total, billed, left.intValueExact());
        }
        return billed;
    }

    /** One unit each by the largest remainder, first to whom foresight allows it. */
    private static void raise(List<Due> dues, BigInteger total, Map<String, BigInteger> billed, int units) {
        var waiting = new java.util.ArrayList<>(dues.stream()
                .filter(due -> !due.isAhead() && due.remainder().signum() > 0)
                .sorted(Due.LARGEST_REMAINDER)
                .toList());
        var foresight = new Foresight(dues, Fraction.of(total));
        var raised = waiting.stream().filter(foresight::admits).limit(units).toList();
        raised.forEach(due -> raise(billed, due));
        waiting.removeAll(raised);
        // Foresight finds room for all units unless the proportions have changed since the last call.
        waiting.stream().limit(units - raised.size()).forEach(due -> raise(billed, due));
    }

    /** Parties ahead leave less than the others owe: these share what there is in proportion to it. */
    private static Map<String, BigInteger> scaledDown(List<Due> dues, BigInteger total) {
        var owed = dues.stream().map(due -> due.amount().max(Fraction.ZERO)).toList();
        var factor = Fraction.of(total).dividedBy(Fraction.sum(owed));
        return largestRemainder(
                dues.stream()
                        .map(due -> due.owing(due.amount().max(Fraction.ZERO).times(factor)))
                        .toList(),
                total);
    }

    private static BigInteger left(Map<String, BigInteger> billed, BigInteger total) {
        return total.subtract(billed.values().stream().reduce(BigInteger.ZERO, BigInteger::add));
    }

    private static void raise(Map<String, BigInteger> billed, Due due) {
        billed.merge(due.party(), BigInteger.ONE, BigInteger::add);
    }
}
