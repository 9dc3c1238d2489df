package org.minilateral.consortium.finder;

import java.util.Arrays;

/** What some nations would put in, in minor units, from the least to the most. */
final class Means {

    private final CoverProblem problem;
    private final long nations;
    private final long[] ascending;

    Means(CoverProblem problem, long nations) {
        this.problem = problem;
        this.nations = nations;
        this.ascending = new long[Long.bitCount(nations)];
        int place = 0;
        for (long rest = nations; rest != 0; rest &= rest - 1) {
            ascending[place++] = problem.means()[Long.numberOfTrailingZeros(rest)];
        }
        Arrays.sort(ascending);
    }

    /** The most that so many of them have together. */
    long most(int count) {
        long sum = 0;
        for (int i = 0; i < Math.min(count, ascending.length); i++) {
            sum += ascending[ascending.length - 1 - i];
        }
        return sum;
    }

    /** How many of them it takes at least to have so much; none for nothing. */
    int nationsToReach(long amount) {
        int count = 0;
        for (long sum = 0; sum < amount && count < ascending.length; count++) {
            sum += ascending[ascending.length - 1 - count];
        }
        return count;
    }

    /** Those that have so much each. */
    long atLeast(long amount) {
        long rich = 0;
        for (long rest = nations; rest != 0; rest &= rest - 1) {
            if (problem.means()[Long.numberOfTrailingZeros(rest)] >= amount) {
                rich |= Long.lowestOneBit(rest);
            }
        }
        return rich;
    }
}
