package org.minilateral.funding.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import org.minilateral.sharing.Carry;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Line;
import org.minilateral.sharing.Shares;

/**
 * What one party's line changes by when an assessment is divided anew: {@code difference + carryIn = adjusted + carryOut}.
 *
 * @param exact what it owes now, before rounding
 * @param adjusted minor units more, or less, than it was assessed so far
 * @param credited called already beyond what it owes now
 * @param toCall what is left to be called from it, never below zero
 */
record Change(
        String party,
        Fraction exact,
        Fraction difference,
        Fraction carryIn,
        long adjusted,
        long credited,
        long toCall) {

    /** The same where what is left to be called is called in the same act, so that no later call asks for it. */
    Change calledAtOnce() {
        return new Change(party, exact, difference, carryIn, adjusted, credited, 0);
    }

    Fraction carryOut() {
        return difference.plus(carryIn).minus(Fraction.of(adjusted));
    }

    /**
     * Divides what was assessed by new exact shares. The new amounts are a bill like any other, so none of them is below zero,
     * and they sum to what was assessed; the carry of the cost share's chain runs on through the difference.
     *
     * @param standings of all parties that stand in it
     * @param shares exact, of the same total
     * @param chain where the chain of the cost share stands now
     */
    static List<Change> of(SequencedMap<String, Standing> standings, Shares shares, Carry chain) {
        var parties = new LinkedHashSet<>(standings.keySet());
        parties.addAll(shares.amounts().keySet());
        parties.addAll(chain.open().keySet());
        var exact = new LinkedHashMap<String, Fraction>();
        var open = new LinkedHashMap<String, Fraction>();
        for (String party : parties) {
            Standing now = standings.getOrDefault(party, Standing.none(party));
            exact.put(party, shares.of(party));
            // As if this assessment had never been billed: its part of the chain's carry is taken back.
            open.put(party, chain.of(party).plus(Fraction.of(now.assessed())).minus(now.exact()));
        }
        var bill = new Carry(open).bill(new Shares(exact));
        var changes = new ArrayList<Change>();
        for (Line line : bill.lines()) {
            Standing now = standings.getOrDefault(line.party(), Standing.none(line.party()));
            changes.add(new Change(
                    line.party(),
                    line.exact(),
                    line.exact().minus(now.exact()),
                    chain.of(line.party()),
                    line.billed() - now.assessed(),
                    Math.max(0, now.called() - line.billed()),
                    Math.max(0, line.billed() - now.called())));
        }
        return changes;
    }
}
