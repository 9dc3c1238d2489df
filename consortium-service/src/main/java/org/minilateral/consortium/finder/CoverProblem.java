package org.minilateral.consortium.finder;

/**
 * Which nations cover which requirements, in numbers. Nations and requirements are known by their place, sets of them
 * are bits of a long; nations stand in the order of their codes.
 *
 * @param covers for each nation the requirements that it covers
 * @param weights for each requirement how much it counts, above zero
 * @param ownBlockers for each nation what blocks it whomever it works with
 * @param pairBlockers what blocks two nations from working together; symmetric
 * @param means for each nation what it would put in at most, in minor units
 * @param budget what is needed of it in sum
 * @param required nations that belong to every coalition
 * @param limit how many coalitions are wanted
 */
record CoverProblem(
        long[] covers,
        int[] weights,
        int[] ownBlockers,
        int[][] pairBlockers,
        long[] means,
        long budget,
        long required,
        int atLeast,
        int atMost,
        int blockersAtMost,
        int limit) {

    /** The largest number of nations, and of requirements, that the sets have bits for. */
    static final int LARGEST = Long.SIZE;

    int nations() {
        return covers.length;
    }

    /** How much a set of requirements counts. */
    int weightOf(long requirements) {
        int sum = 0;
        for (long rest = requirements; rest != 0; rest &= rest - 1) {
            sum += weights[Long.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    /** The requirements that a set of nations covers. */
    long coveredBy(long nations) {
        long covered = 0;
        for (long rest = nations; rest != 0; rest &= rest - 1) {
            covered |= covers[Long.numberOfTrailingZeros(rest)];
        }
        return covered;
    }

    long gap(long meansInSum) {
        return Math.max(0, budget - meansInSum);
    }

    /** True if taking the nation's means out of the sum would open or widen a gap. */
    boolean paysForGap(int nation, long meansInSum) {
        return means[nation] > 0 && meansInSum - means[nation] < budget;
    }
}
