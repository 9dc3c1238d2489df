package org.minilateral.sharing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * Who owes how much of a total, exactly: broken minor units, party by party, in the order of the scale. What nobody has
 * taken on stands on a line of its own, {@link #UNALLOCATED}, so that a gap shows and the lines still sum.
 */
public record Shares(SequencedMap<String, Fraction> amounts) {
    public static final String UNALLOCATED = "unallocated";

    public Shares {
        amounts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(amounts));
    }

    public Fraction of(String party) {
        return amounts.getOrDefault(party, Fraction.ZERO);
    }

    /** The gap: the part of the total that nobody has taken on. */
    public Fraction unallocated() {
        return of(UNALLOCATED);
    }

    public Fraction total() {
        return Fraction.sum(amounts.values());
    }

    public Shares plus(Shares other) {
        return merged(other, Fraction::plus);
    }

    public Shares minus(Shares other) {
        return plus(other.negated());
    }

    public Shares negated() {
        return map(Fraction::negated);
    }

    public Shares times(Fraction factor) {
        return map(amount -> amount.times(factor));
    }

    private Shares map(UnaryOperator<Fraction> change) {
        var changed = new LinkedHashMap<String, Fraction>();
        amounts.forEach((party, amount) -> changed.put(party, change.apply(amount)));
        return new Shares(changed);
    }

    private Shares merged(Shares other, BinaryOperator<Fraction> joining) {
        var merged = new LinkedHashMap<>(amounts);
        other.amounts.forEach((party, amount) -> merged.merge(party, amount, joining));
        return new Shares(merged);
    }
}
