package org.minilateral.sharing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A published table of weights, in its published order. It need not sum to a hundred: only the proportions
 * count, and {@link #residual} shows the difference. At least one weight is above zero, none below.
 */
public record Scale(List<Weight> weights) {
    public Scale {
        weights = List.copyOf(weights);
        var seen = new LinkedHashSet<String>();
        for (var weight : weights) {
            if (!seen.add(weight.party())) {
                throw new Unshareable(Rule.PARTY_TWICE, weight.party());
            }
        }
        if (sum(weights).signum() == 0) {
            throw new Unshareable(Rule.ALL_WEIGHTS_ZERO, seen.isEmpty() ? "no party" : String.join(", ", seen));
        }
    }

    public Fraction sum() {
        return sum(weights);
    }

    /**
     * What the table leaves unallocated of the whole that it states (100, or an envelope); below zero when it exceeds
     * it.
     */
    public Fraction residual(Fraction whole) {
        return whole.minus(sum());
    }

    /** The weights of some parties taken together; a party that is not in the scale is refused. */
    public Fraction weightOf(Collection<String> parties) {
        refuseUnknown(parties);
        return sum(weights.stream().filter(w -> parties.contains(w.party())).toList());
    }

    /** A party's exact part of one: its weight over the sum of the weights. */
    public Fraction portion(String party) {
        return weightOf(Set.of(party)).dividedBy(sum());
    }

    /** The exact share of a total in minor units, party by party; a credit has a total below zero. */
    public Shares shares(Fraction total) {
        var sum = sum();
        var amounts = new LinkedHashMap<String, Fraction>();
        weights.forEach(w -> amounts.put(w.party(), total.times(w.value()).dividedBy(sum)));
        return new Shares(amounts);
    }

    public Shares shares(long total) {
        return shares(Fraction.of(total));
    }

    /** The same weights for some of the parties alone, as published. */
    public Scale restrictedTo(Set<String> members) {
        refuseUnknown(members);
        return new Scale(
                weights.stream().filter(w -> members.contains(w.party())).toList());
    }

    /** The same proportions, summing exactly to the whole. */
    public Scale renormalised(Fraction whole) {
        requirePositive(whole);
        return new Scale(scaled(whole.dividedBy(sum())));
    }

    /**
     * Newcomers enter with stated parts of the whole and the others give way in proportion:
     * {@code s' = s × (1 − Σ new)}. The result sums exactly to the whole.
     */
    public Scale dilutedBy(Scale newcomers, Fraction whole) {
        requirePositive(whole);
        var left = newcomers.residual(whole);
        if (left.signum() < 0) {
            throw new Unshareable(Rule.SHARES_ABOVE_WHOLE, newcomers.sum() + " of " + whole);
        }
        var diluted = scaled(left.dividedBy(sum()));
        return new Scale(
                Stream.concat(diluted.stream(), newcomers.weights.stream()).toList());
    }

    /** One line more, by which somebody carries what the table leaves unallocated of the whole, while that lasts. */
    public Scale underwrittenAs(String line, Fraction whole) {
        return new Scale(Stream.concat(weights.stream(), Stream.of(Weight.of(line, residual(whole))))
                .toList());
    }

    private List<Weight> scaled(Fraction factor) {
        return weights.stream()
                .map(w -> Weight.of(w.party(), w.value().times(factor)))
                .toList();
    }

    private void refuseUnknown(Collection<String> parties) {
        var known = weights.stream().map(Weight::party).toList();
        for (var party : parties) {
            if (!known.contains(party)) {
                throw new Unshareable(Rule.PARTY_UNKNOWN, party);
            }
        }
    }

    private static void requirePositive(Fraction whole) {
        if (whole.signum() <= 0) {
            throw new Unshareable(Rule.WHOLE_NOT_POSITIVE, whole.toString());
        }
    }

    private static Fraction sum(List<Weight> weights) {
        return Fraction.sum(weights.stream().map(Weight::value).toList());
    }
}
