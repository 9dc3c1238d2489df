package org.minilateral.sharing.constraint;

import java.util.LinkedHashMap;
import java.util.Map;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Scale;
import org.minilateral.sharing.Weight;

/**
 * Ceilings as agreements describe them, step by step: cap, spread the excess over the uncapped by weight, look again.
 */
final class RepeatedRedistribution {
    private RepeatedRedistribution() {}

    static Map<String, Fraction> cap(Scale scale, Fraction total, Fraction ceiling) {
        var capped = new LinkedHashMap<String, Fraction>();
        while (true) {
            var left = total.minus(Fraction.sum(capped.values()));
            var free = scale.weights().stream()
                    .filter(w -> !capped.containsKey(w.party()))
                    .toList();
            var weights = Fraction.sum(free.stream().map(Weight::value).toList());
            var over = free.stream()
                    .filter(w -> left.times(w.value()).compareTo(ceiling.times(weights)) > 0)
                    .toList();
            if (over.isEmpty()) {
                free.forEach(w -> capped.put(
                        w.party(),
                        weights.signum() == 0
                                ? Fraction.ZERO
                                : left.times(w.value()).dividedBy(weights)));
                return capped;
            }
            over.forEach(w -> capped.put(w.party(), ceiling));
        }
    }
}
