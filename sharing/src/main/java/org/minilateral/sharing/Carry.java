package org.minilateral.sharing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.SequencedMap;

/**
 * Where successive calls of one cost share stand: for each party its exact cumulative share minus what it was billed so
 * far, in minor units. The carries of all parties sum to zero.
 *
 * <p>Every bill sums to its total, and none bills anybody less than zero for a charge or more than zero for a credit.
 * While the proportions stay the same and all totals have one sign, every carry stays strictly between -1 and 1, over
 * any number of calls of any size: {@link Foresight} says why. When proportions or signs change, totals of a few minor
 * units may push a carry beyond that, since nobody can foresee them; the next total that gives everyone two units
 * brings all back.
 */
public record Carry(SequencedMap<String, Fraction> open) {
    public static final Carry NONE = new Carry(new LinkedHashMap<>());

    public Carry {
        open = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(open));
        var sum = Fraction.sum(open.values());
        if (sum.signum() != 0) {
            throw new Unshareable(Rule.CARRY_NOT_BALANCED, sum.toString());
        }
    }

    public Fraction of(String party) {
        return open.getOrDefault(party, Fraction.ZERO);
    }

    /** Divides one more total, whose shares sum to whole minor units. Parties with an open carry keep a line. */
    public Bill bill(Shares exact) {
        var parties = new LinkedHashSet<>(exact.amounts().keySet());
        open.forEach((party, carry) -> {
            if (carry.signum() != 0) {
                parties.add(party);
            }
        });
        var dues = new ArrayList<Due>();
        parties.forEach(party -> dues.add(new Due(party, exact.of(party), of(party))));
        var billed = Rounding.carried(dues, BigInteger.valueOf(exact.total().toMinorUnits()));
        return new Bill(dues.stream()
                .map(due -> due.billed(Fraction.of(billed.get(due.party())).toMinorUnits()))
                .toList());
    }

    /** Where the calls stand once a bill is taken back line by line, as if it had never been. */
    public Carry without(Bill reversed) {
        var left = new LinkedHashMap<>(open);
        for (var line : reversed.lines()) {
            var undone = Fraction.of(line.billed()).minus(line.exact());
            left.merge(line.party(), undone, Fraction::plus);
        }
        return new Carry(left);
    }
}
