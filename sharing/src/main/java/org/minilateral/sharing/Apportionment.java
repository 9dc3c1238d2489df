package org.minilateral.sharing;

import java.math.BigInteger;
import java.util.ArrayList;
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
        var total = BigInteger.valueOf(exact.total().toMinorUnits());
        var dues = new ArrayList<Due>();
        exact.amounts().forEach((party, share) -> dues.add(new Due(party, share, Fraction.ZERO)));
        var result = new LinkedHashMap<String, Long>();
        var mirrored = total.signum() < 0;
        Rounding.largestRemainder(mirrored ? dues.stream().map(Due::negated).toList() : dues, total.abs())
                .forEach((party, units) ->
                        result.put(party, mirrored ? -units.longValueExact() : units.longValueExact()));
        return Collections.unmodifiableSequencedMap(result);
    }
}
