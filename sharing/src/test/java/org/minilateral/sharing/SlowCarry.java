package org.minilateral.sharing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Calls of one scale worked out slowly in plain integers: of all sets of parties that may be billed a unit ahead, tried
 * one by one at every single later total of a whole round, the set that the largest remainders prefer. For a handful of
 * parties.
 */
final class SlowCarry {
    private final long[] weights;
    private final long sum;
    private final long[] billed;
    private long cumulative;

    SlowCarry(List<Long> weights) {
        this.weights = weights.stream().mapToLong(Long::longValue).toArray();
        this.sum = weights.stream().mapToLong(Long::longValue).sum();
        this.billed = new long[weights.size()];
    }

    List<Long> bill(long total) {
        cumulative += total;
        var before = billed.clone();
        var ahead = parties()
                .filter(i -> before[i] * sum > weights[i] * cumulative)
                .mapToLong(SlowCarry::bit)
                .sum();
        var units = cumulative - parties().mapToLong(this::floor).sum();
        var chosen = IntStream.range(0, 1 << weights.length)
                .filter(set -> Long.bitCount(set) == units && (set & ahead) == ahead)
                .filter(set -> parties().allMatch(i -> (set & bit(i)) == 0 || remainder(i) > 0))
                .filter(set -> IntStream.rangeClosed(1, (int) sum).allMatch(later -> fits(set, ahead, later)))
                .boxed()
                .max(this::preferred)
                .orElseThrow();
        parties().forEach(i -> billed[i] = floor(i) + ((chosen & bit(i)) == 0 ? 0 : 1));
        return parties().mapToObj(i -> billed[i] - before[i]).toList();
    }

    /** The exact bound: a unit billed ahead leaves the whole units of all parties their place in every later total. */
    boolean leavesPlaceForAll() {
        return IntStream.rangeClosed(0, (int) sum).allMatch(later -> {
            var whole = parties().mapToLong(i -> Math.max(billed[i], weights[i] * (cumulative + later) / sum));
            return whole.sum() <= cumulative + later;
        });
    }

    private boolean fits(int set, long ahead, long later) {
        var beyond =
                parties().filter(i -> remainder(i) + weights[i] * later < sum).toArray();
        var accrued = IntStream.of(beyond)
                .mapToLong(i -> remainder(i) + weights[i] * later)
                .sum();
        var all = IntStream.of(beyond).mapToLong(SlowCarry::bit).sum();
        return Long.bitCount(set & all) <= Math.max(Math.ceilDiv(accrued, sum), Long.bitCount(ahead & all));
    }

    private int preferred(int one, int other) {
        return parties()
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(this::remainder)
                        .thenComparing(i -> weights[i])
                        .reversed())
                .map(i -> Long.compare(one & bit(i), other & bit(i)))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }

    private long floor(int i) {
        return Math.floorDiv(weights[i] * cumulative, sum);
    }

    private long remainder(int i) {
        return Math.floorMod(weights[i] * cumulative, sum);
    }

    private IntStream parties() {
        return IntStream.range(0, weights.length);
    }

    private static long bit(int i) {
        return 1L << i;
    }
}
