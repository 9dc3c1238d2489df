package org.minilateral.sharing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiFunction;

/** Turns exact dues into whole minor units that sum to the total. Credits are charges with the signs turned. */
final class Rounding {
    private Rounding() {}

    /** A total for itself. */
    static SequencedMap<String, BigInteger> alone(List<Due> dues, BigInteger total) {
        return total.signum() < 0 ? mirrored(Rounding::byRemainder, dues, total) : byRemainder(dues, total);
    }

    /** One total of many: shares of one sign never yield a bill of the other; an adjustment, with both signs, may. */
    static SequencedMap<String, BigInteger> carried(List<Due> dues, BigInteger total) {
        if (dues.stream().allMatch(due -> due.share().signum() >= 0)) {
            return charge(dues, total);
        }
        if (dues.stream().allMatch(due -> due.share().signum() <= 0)) {
            return mirrored(Rounding::charge, dues, total);
        }
        return alone(dues, total);
    }

    private static SequencedMap<String, BigInteger> mirrored(
            BiFunction<List<Due>, BigInteger, SequencedMap<String, BigInteger>> rule,
            List<Due> dues,
            BigInteger total) {
        var charged = rule.apply(dues.stream().map(Due::negated).toList(), total.negate());
        var credited = new LinkedHashMap<String, BigInteger>();
        charged.forEach((party, units) -> credited.put(party, units.negate()));
        return credited;
    }

    private static SequencedMap<String, BigInteger> byRemainder(List<Due> dues, BigInteger total) {
        var tally = new Tally(total);
        dues.forEach(due -> tally.bill(due, due.units()));
        dues.stream()
                .sorted(Due.LARGEST_REMAINDER)
                .limit(tally.left().intValueExact())
                .forEach(tally::raise);
        return tally.billed();
    }

    private static SequencedMap<String, BigInteger> charge(List<Due> dues, BigInteger total) {
        var tally = new Tally(total);
        dues.forEach(due -> tally.bill(due, due.isAhead() ? BigInteger.ZERO : due.units()));
        if (tally.left().signum() < 0) {
            return byRemainder(scaledDown(dues, total), total);
        }
        if (tally.left().signum() > 0) {
            raise(dues, total, tally);
        }
        return tally.billed();
    }

    /** One unit each by the largest remainder to those whom foresight admits. */
    private static void raise(List<Due> dues, BigInteger total, Tally tally) {
        var foresight = new Foresight(dues, Fraction.of(total));
        var passedOver = new ArrayList<Due>();
        dues.stream()
                .filter(due -> !due.isAhead() && due.remainder().signum() > 0)
                .sorted(Due.LARGEST_REMAINDER)
                .forEach(due -> {
                    if (tally.left().signum() > 0 && foresight.admits(due)) {
                        tally.raise(due);
                    } else {
                        passedOver.add(due);
                    }
                });
        // Foresight finds room for every unit unless the proportions, or the sign, changed since an earlier call.
        passedOver.stream().limit(tally.left().intValueExact()).forEach(tally::raise);
    }

    /** Parties ahead leave less to bill than the others owe: these share what there is in proportion to that. */
    private static List<Due> scaledDown(List<Due> dues, BigInteger total) {
        var owed = Fraction.sum(dues.stream().map(Due::owed).toList());
        return dues.stream()
                .map(due -> new Due(
                        due.party(), due.owed().times(Fraction.of(total)).dividedBy(owed), Fraction.ZERO))
                .toList();
    }
}
