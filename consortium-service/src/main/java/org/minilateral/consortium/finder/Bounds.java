package org.minilateral.consortium.finder;

import java.util.Arrays;

/** What no coalition in a branch can do better. Every bound is a whole number and errs on the side of hope. */
final class Bounds {

    /** One, in units so small that the parts 1/2 to 1/24 are whole numbers of them. */
    private static final long ONE = 5_354_228_880L;

    private final CoverProblem problem;
    /** For each requirement the nations that cover it. */
    private final long[] coverers;
    /** For each number v and each nation the others that fewer than v + 1 blockers separate from it. */
    private final long[][] within;

    Bounds(CoverProblem problem) {
        this.problem = problem;
        this.coverers = new long[problem.weights().length];
        int most = 0;
        for (int nation = 0; nation < problem.nations(); nation++) {
            for (long rest = problem.covers()[nation]; rest != 0; rest &= rest - 1) {
                coverers[Long.numberOfTrailingZeros(rest)] |= 1L << nation;
            }
            most = Math.max(
                    most, Arrays.stream(problem.pairBlockers()[nation]).max().orElse(0));
        }
        this.within = new long[most][problem.nations()];
        for (int v = 0; v < most; v++) {
            for (int one = 0; one < problem.nations(); one++) {
                for (int other = 0; other < problem.nations(); other++) {
                    if (one != other && problem.pairBlockers()[one][other] <= v) {
                        within[v][one] |= 1L << other;
                    }
                }
            }
        }
    }

    /** The most that can be covered: no more than all open nations do, nor than the most useful ones each add. */
    int coverage(Node node, int slots) {
        int covered = problem.weightOf(node.covered());
        int all = problem.weightOf(node.covered() | problem.coveredBy(node.open()));
        int[] gains = gains(node);
        int added = 0;
        for (int i = 0; i < Math.min(slots, gains.length) && covered + added < all; i++) {
            added += gains[gains.length - 1 - i];
        }
        return Math.min(all, covered + added);
    }

    /** How many nations it takes at least to add so much coverage. */
    int nationsToGain(int weight, Node node) {
        int[] gains = gains(node);
        int count = 0;
        for (int sum = 0; sum < weight && count < gains.length; count++) {
            sum += gains[gains.length - 1 - count];
        }
        return count;
    }

    /**
     * How many nations it takes at least to cover all of these. Each requirement costs one part of the most that any
     * nation covers which covers it; so a nation pays for at most one, and that many are needed.
     */
    int nationsToCover(long requirements, long open) {
        long sum = 0;
        for (long rest = requirements; rest != 0; rest &= rest - 1) {
            int most = 1;
            long able = coverers[Long.numberOfTrailingZeros(rest)] & open;
            for (; able != 0; able &= able - 1) {
                long covers = problem.covers()[Long.numberOfTrailingZeros(able)] & requirements;
                most = Math.max(most, Long.bitCount(covers));
            }
            sum += ONE / most;
        }
        return Math.toIntExact((sum + ONE - 1) / ONE);
    }

    /**
     * How many blockers any so many open nations add at least. Twice what they add is the sum, over each of them, of twice
     * what it adds by itself and of what separates it from the others; each of these sums is at its least with the nearest
     * others, and the least of the sums are taken.
     */
    int blockersOf(int count, long open, int[] adds) {
        if (count <= 0) {
            return 0;
        }
        int[] twice = new int[Long.bitCount(open)];
        int place = 0;
        for (long rest = open; rest != 0; rest &= rest - 1) {
            int nation = Long.numberOfTrailingZeros(rest);
            twice[place] = 2 * adds[nation];
            for (long[] near : within) {
                twice[place] += Math.max(0, count - 1 - Long.bitCount(near[nation] & open));
            }
            place++;
        }
        Arrays.sort(twice);
        return (Arrays.stream(twice, 0, Math.min(count, place)).sum() + 1) / 2;
    }

    /** How many blockers it adds at least to cover all of these: requirements that no open nation covers two of. */
    int blockersOfEach(long requirements, Node node) {
        int sum = 0;
        long used = 0;
        for (long rest = requirements; rest != 0; ) {
            int rarest = rarest(rest, node.open());
            rest &= ~(1L << rarest);
            long able = coverers[rarest] & node.open();
            if ((able & used) == 0) {
                used |= able;
                int least = Integer.MAX_VALUE;
                for (; able != 0; able &= able - 1) {
                    least = Math.min(least, node.adds()[Long.numberOfTrailingZeros(able)]);
                }
                sum += least;
            }
        }
        return sum;
    }

    /** The open nations that cover whichever of these requirements the fewest cover; 0 if there is none. */
    long rarestCoverers(long requirements, long open) {
        return requirements == 0 ? 0 : coverers[rarest(requirements, open)] & open;
    }

    private int rarest(long requirements, long open) {
        int rarest = -1;
        int fewest = Integer.MAX_VALUE;
        for (long rest = requirements; rest != 0; rest &= rest - 1) {
            int requirement = Long.numberOfTrailingZeros(rest);
            int able = Long.bitCount(coverers[requirement] & open);
            if (able < fewest) {
                fewest = able;
                rarest = requirement;
            }
        }
        return rarest;
    }

    /** What each open nation would add to the coverage, ascending. */
    private int[] gains(Node node) {
        int[] gains = new int[Long.bitCount(node.open())];
        int place = 0;
        for (long rest = node.open(); rest != 0; rest &= rest - 1) {
            gains[place++] = problem.weightOf(problem.covers()[Long.numberOfTrailingZeros(rest)] & ~node.covered());
        }
        Arrays.sort(gains);
        return gains;
    }
}
