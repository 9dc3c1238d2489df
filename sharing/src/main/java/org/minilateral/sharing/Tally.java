package org.minilateral.sharing;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Whole units handed out so far of a total, party by party. */
final class Tally {
    private final SequencedMap<String, BigInteger> billed = new LinkedHashMap<>();
    private BigInteger left;

    Tally(BigInteger total) {
        left = total;
    }

    void bill(Due due, BigInteger units) {
        billed.merge(due.party(), units, BigInteger::add);
        left = left.subtract(units);
    }

    void raise(Due due) {
        bill(due, BigInteger.ONE);
    }

    /** The units not handed out yet; below zero when there were too many. */
    BigInteger left() {
        return left;
    }

    SequencedMap<String, BigInteger> billed() {
        return Collections.unmodifiableSequencedMap(billed);
    }
}
