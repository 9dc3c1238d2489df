package org.minilateral.sharing.constraint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.minilateral.sharing.Fraction;

/**
 * All shares raised or lowered together, each within its bounds. What the parties bear in sum grows with the level and
 * is linear between the levels where somebody reaches a bound, its own or, under the next-largest rule, another's.
 */
record Level(SequencedMap<String, Fraction> shares, Map<String, Bounds> bounds, boolean nextLargest) {

    SequencedMap<String, Fraction> at(Fraction level) {
        var held = new LinkedHashMap<String, Fraction>();
        shares.forEach((party, share) -> held.put(party, bounds.get(party).hold(share.times(level))));
        if (nextLargest) {
            var descending = held.entrySet().stream()
                    .sorted(Map.Entry.<String, Fraction>comparingByValue().reversed())
                    .limit(2)
                    .toList();
            held.put(descending.getFirst().getKey(), descending.getLast().getValue());
        }
        return held;
    }

    Fraction sumAt(Fraction level) {
        return Fraction.sum(at(level).values());
    }

    /** Every level at which the sum may change its slope, ascending from zero. */
    List<Fraction> turns() {
        var marks = bounds.values().stream()
                .flatMap(bound -> Stream.of(bound.floor(), bound.ceiling()))
                .distinct()
                .toList();
        var turns = shares.values().stream()
                .filter(share -> share.signum() > 0)
                .distinct()
                .flatMap(share -> marks.stream().map(mark -> mark.dividedBy(share)));
        return Stream.concat(Stream.of(Fraction.ZERO), turns)
                .sorted()
                .distinct()
                .toList();
    }
}
