package org.minilateral.consortium.finder;

import java.util.List;
import java.util.stream.LongStream;

/** The definition, followed to the letter: every set of nations is looked at, the candidates are sorted. */
final class EveryCoalition {

    private EveryCoalition() {}

    static List<Coalition> best(CoverProblem problem) {
        return LongStream.range(1, 1L << problem.nations())
                .filter(nations -> isCandidate(nations, problem))
                .mapToObj(nations -> coalition(nations, problem))
                .sorted()
                .limit(problem.limit())
                .toList();
    }

    private static boolean isCandidate(long nations, CoverProblem problem) {
        int size = Long.bitCount(nations);
        if ((nations & problem.required()) != problem.required()
                || size < problem.atLeast()
                || size > problem.atMost()
                || coalition(nations, problem).blockers() > problem.blockersAtMost()) {
            return false;
        }
        return size == problem.atLeast()
                || places(nations & ~problem.required()).allMatch(place -> isMissed(place, nations, problem));
    }

    private static boolean isMissed(int nation, long nations, CoverProblem problem) {
        Coalition whole = coalition(nations, problem);
        Coalition without = coalition(nations & ~(1L << nation), problem);
        return without.coverage() < whole.coverage() || without.gap() > whole.gap();
    }

    private static Coalition coalition(long nations, CoverProblem problem) {
        int blockers =
                places(nations).map(nation -> problem.ownBlockers()[nation]).sum()
                        + places(nations)
                                        .flatMap(
                                                one -> places(nations).map(other -> problem.pairBlockers()[one][other]))
                                        .sum()
                                / 2;
        long means =
                places(nations).mapToLong(nation -> problem.means()[nation]).sum();
        long gap = Math.max(0, problem.budget() - means);
        int coverage = problem.weightOf(problem.coveredBy(nations));
        return new Coalition(coverage, blockers, gap, Long.bitCount(nations), nations);
    }

    private static java.util.stream.IntStream places(long nations) {
        return java.util.stream.IntStream.range(0, Long.SIZE).filter(place -> (nations >>> place & 1) == 1);
    }
}
