package org.minilateral.consortium.finder;

import java.util.Comparator;

/**
 * A coalition in numbers. Coalitions are in a total order: more coverage first; then fewer blockers; then the smaller
 * gap in the means; then fewer nations; then by the codes of the nations, as words in a dictionary.
 *
 * @param nations the places of its nations, which follow their codes
 */
record Coalition(int coverage, int blockers, long gap, int size, long nations) implements Comparable<Coalition> {

    private static final Comparator<Coalition> BEST_FIRST = Comparator.comparingInt(Coalition::coverage)
            .reversed()
            .thenComparingInt(Coalition::blockers)
            .thenComparingLong(Coalition::gap)
            .thenComparingInt(Coalition::size)
            .thenComparing((one, other) -> byCodes(one.nations, other.nations));

    /** Of two sets of the same size the one is first that holds the first nation in which they differ. */
    static int byCodes(long one, long other) {
        long first = Long.lowestOneBit(one ^ other);
        return first == 0 ? 0 : (one & first) != 0 ? -1 : 1;
    }

    @Override
    public int compareTo(Coalition other) {
        return BEST_FIRST.compare(this, other);
    }
}
