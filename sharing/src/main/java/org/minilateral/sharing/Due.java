package org.minilateral.sharing;

import java.math.BigInteger;
import java.util.Comparator;

/** What one party owes before rounding: its share of this total, and what earlier calls left open. */
record Due(String party, Fraction share, Fraction carry) {

    /** Largest remainder first; ties go to the larger weight, then to the code. */
    static final Comparator<Due> LARGEST_REMAINDER = Comparator.comparing(Due::remainder)
            .thenComparing(Due::share)
            .reversed()
            .thenComparing(Due::party);

    Fraction amount() {
        return share.plus(carry);
    }

    BigInteger units() {
        return amount().floor();
    }

    /** The broken part of the amount, from 0 to below 1, also for an amount below zero. */
    Fraction remainder() {
        return amount().minus(Fraction.of(units()));
    }

    /** An earlier call billed this party so far ahead that this one owes it something. */
    boolean isAhead() {
        return amount().signum() < 0;
    }

    /** What remains to be billed to it, nothing if it is ahead. */
    Fraction owed() {
        return amount().max(Fraction.ZERO);
    }

    Due negated() {
        return new Due(party, share.negated(), carry.negated());
    }

    Line billed(long units) {
        return new Line(party, share, carry, units);
    }
}
