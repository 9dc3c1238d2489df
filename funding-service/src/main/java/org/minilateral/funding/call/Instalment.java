package org.minilateral.funding.call;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.minilateral.funding.assessment.Obligation;
import org.minilateral.sharing.Bill;
import org.minilateral.sharing.Carry;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Scale;
import org.minilateral.sharing.Weight;

/**
 * Divides an instalment in proportion to what is to be called of each and carries the broken rest forward. These amounts are whole, so
 * when all is called every carry is whole and smaller than one, which is zero: the calls close to the assessment by themselves,
 * and no last call ever has to take something back.
 */
final class Instalment {

    private Instalment() {}

    /**
     * @param before the lines of the call before, in the order of the obligations; empty for the first call
     * @param amount in minor units, above zero
     */
    static List<CallLine> divide(List<Obligation> obligations, List<CallLine> before, long amount) {
        var weights = new ArrayList<Weight>();
        var open = new LinkedHashMap<String, Fraction>();
        for (int i = 0; i < obligations.size(); i++) {
            String party = party(obligations.get(i));
            weights.add(new Weight(party, Long.toString(obligations.get(i).toCall())));
            open.put(party, before.isEmpty() ? Fraction.ZERO : before.get(i).open());
        }
        Bill bill = new Carry(open).bill(new Scale(weights).shares(amount));
        var lines = new ArrayList<CallLine>();
        for (int i = 0; i < obligations.size(); i++) {
            lines.add(CallLine.of(obligations.get(i), bill.lines().get(i)));
        }
        return lines;
    }

    /** Ties are broken by this name, so it begins with the nation's code. */
    private static String party(Obligation obligation) {
        return obligation.nation() + (obligation.underwritten() ? "+" : "");
    }
}
