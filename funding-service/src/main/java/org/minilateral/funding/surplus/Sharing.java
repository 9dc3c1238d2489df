package org.minilateral.funding.surplus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import org.minilateral.sharing.Carry;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Scale;
import org.minilateral.sharing.Weight;

/** Divides a surplus by the share of the year that produced it; what rounding leaves is carried to the next surplus. */
final class Sharing {

    /** Digits of a carry; each year with other shares adds some. */
    private static final int LONGEST = 300;

    private Sharing() {}

    /**
     * @param contributed what each nation was assessed in that year, exact
     * @param before the lines of the surplus before; empty for the first
     * @param amount minor units, above zero
     */
    static List<SurplusLine> divide(SortedMap<String, Fraction> contributed, List<SurplusLine> before, long amount) {
        var weights = new ArrayList<Weight>();
        contributed.forEach((nation, weight) -> weights.add(new Weight(nation, weight.toString())));
        var open = new LinkedHashMap<String, Fraction>();
        // After decades of changing shares the carries begin anew: each is less than a minor unit.
        if (before.stream().allMatch(line -> line.carryOut().length() <= LONGEST)) {
            before.forEach(line -> open.put(line.nation(), Fraction.parse(line.carryOut())));
        }
        return new Carry(open)
                .bill(new Scale(weights).shares(amount)).lines().stream()
                        .map(line -> SurplusLine.of(line, contributed.getOrDefault(line.party(), Fraction.ZERO)))
                        .toList();
    }
}
