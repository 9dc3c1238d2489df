package org.minilateral.consortium.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Forty nations and sixty requirements, in the shapes that are hard for a search: it must end by itself, with proof. */
class HardCoversTest {

    /** A third of what a search may take. */
    private static final long FAR_BELOW_THE_LIMIT = 1_000_000;

    @Test
    void randomOnesOfEveryTemper() {
        assertThat(LongStream.range(0, 400))
                .allSatisfy(seed -> assertThat(BranchAndBound.solve(AnyCover.large(seed), FAR_BELOW_THE_LIMIT)
                                .proven())
                        .isTrue());
    }

    /** The lines of the projective plane of order five: each meets every other, and nothing tells them apart. */
    @Test
    void aProjectivePlane() {
        long[] covers = new long[31];
        int[] difference = {0, 1, 3, 8, 12, 18};
        for (int nation = 0; nation < 31; nation++) {
            for (int step : difference) {
                covers[nation] |= 1L << (nation + step) % 31;
            }
        }
        Solution solution = solve(covers, 31, 0, new long[31], 0, 10);
        assertThat(solution.proven()).isTrue();
        // The points of a line meet all lines, and no fewer points do.
        assertThat(solution.coalitions().getFirst().size()).isEqualTo(6);
        assertThat(solution.coalitions().getFirst().coverage()).isEqualTo(31);
    }

    @Test
    void nationsThatAreAllAlikeStandInTheOrderOfTheirCodes() {
        long[] covers = LongStream.generate(() -> (1L << 60) - 1).limit(40).toArray();
        long[] means = LongStream.generate(() -> 100).limit(40).toArray();
        Solution solution = solve(covers, 60, 1, means, 1000, 3);
        assertThat(solution.proven()).isTrue();
        assertThat(solution.coalitions()).extracting(Coalition::nations).containsExactly(0b11L, 0b101L, 0b1001L);
        Solution unblocked = solve(covers, 60, 0, means, 1000, 2);
        assertThat(unblocked.coalitions())
                .extracting(Coalition::nations)
                .containsExactly(0b1111111111L, 0b10111111111L);
    }

    /** Twenty pairs of twins, of which it takes one each: a million covers that differ only in their names. */
    @Test
    void twins() {
        long[] covers = IntStream.range(0, 40)
                .mapToLong(nation -> 0b111L << 3 * (nation / 2))
                .toArray();
        Solution solution = solve(covers, 60, 0, new long[40], 0, 20);
        assertThat(solution.proven()).isTrue();
        assertThat(solution.coalitions())
                .hasSize(20)
                .allSatisfy(coalition -> assertThat(coalition.size()).isEqualTo(20));
        assertThat(solution.coalitions().getFirst().nations())
                .isEqualTo(0b01_01_01_01_01_01_01_01_01_01_01_01_01_01_01_01_01_01_01_01L);
    }

    @Test
    void aSearchThatIsCutOffSaysSo() {
        assertThat(BranchAndBound.solve(AnyCover.large(3), 2).proven()).isFalse();
    }

    private static Solution solve(long[] covers, int requirements, int between, long[] means, long budget, int limit) {
        int count = covers.length;
        int[] weights = new int[requirements];
        Arrays.fill(weights, 1);
        int[][] pairs = new int[count][count];
        for (int one = 0; one < count; one++) {
            for (int other = 0; other < count; other++) {
                pairs[one][other] = one == other ? 0 : between;
            }
        }
        CoverProblem problem = new CoverProblem(
                covers, weights, new int[count], pairs, means, budget, 0, 2, count, Integer.MAX_VALUE, limit);
        return BranchAndBound.solve(problem, FAR_BELOW_THE_LIMIT);
    }
}
