package org.minilateral.sharing;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * A single total in whole minor units by the largest remainder: everyone gets the whole units of its exact share, and
 * the units left go one each to the largest remainders; ties to the larger weight, then to the code. For totals that
 * repeat use {@link Carry}: this rule, repeated, favours the same parties each time.
 */
public final class Apportionment {
    private Apportionment() {}

    /** The shares sum to whole minor units; so does the result. A credit mirrors the charge of the same size. */
    public static SequencedMap<String, Long> of(Shares exact) {
        var dues = exact.amounts().entrySet().stream()
                .map(entry -> new Due(entry.getKey(), entry.getValue(), Fraction.ZERO))
                .toList();
        var total = BigInteger.valueOf(exact.total().toMinorUnits());
        var units = new LinkedHashMap<String, Long>();
        Rounding.alone(dues, total)
                .forEach((party, billed) -> units.put(party, Fraction.of(billed).toMinorUnits()));
        return Collections.unmodifiableSequencedMap(units);
    }
}
