package org.minilateral.sharing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The largest remainder worked out another way, slowly: hand out the total unit by unit, each to whoever is furthest
 * below its exact share. Plain integers, none of the code under test.
 */
final class UnitByUnit {
    private UnitByUnit() {}

    static Map<String, Long> apportion(Map<String, Long> weights, long total) {
        var sum = weights.values().stream().mapToLong(Long::longValue).sum();
        var given = new LinkedHashMap<String, Long>();
        weights.keySet().forEach(party -> given.put(party, 0L));
        for (var unit = 0L; unit < total; unit++) {
            var next = weights.keySet().stream()
                    .max(Comparator.<String>comparingLong(p -> total * weights.get(p) - given.get(p) * sum)
                            .thenComparing(weights::get)
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            given.merge(next, 1L, Long::sum);
        }
        return given;
    }
}
