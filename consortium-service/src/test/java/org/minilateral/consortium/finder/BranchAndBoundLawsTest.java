package org.minilateral.consortium.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BranchAndBoundLawsTest {

    @Provide
    Arbitrary<CoverProblem> problems() {
        return AnyCover.small();
    }

    @Property(tries = 4000)
    void itFindsWhatLookingAtEveryCoalitionFinds(@ForAll("problems") CoverProblem problem) {
        Solution found = BranchAndBound.solve(problem);
        assertThat(found.proven()).isTrue();
        assertThat(found.coalitions()).isEqualTo(EveryCoalition.best(problem));
    }

    @Property(tries = 500)
    void askingForFewerGivesTheFirstOfThem(@ForAll("problems") CoverProblem problem) {
        List<Coalition> all = BranchAndBound.solve(problem).coalitions();
        List<Coalition> first = BranchAndBound.solve(limited(problem, 1)).coalitions();
        assertThat(first).isEqualTo(all.stream().limit(1).toList());
    }

    @Property(tries = 500)
    void theOrderOfTheRequirementsDoesNotMatter(@ForAll("problems") CoverProblem problem) {
        assertThat(BranchAndBound.solve(mirrored(problem)).coalitions())
                .isEqualTo(BranchAndBound.solve(problem).coalitions());
    }

    private static CoverProblem limited(CoverProblem p, int limit) {
        return new CoverProblem(
                p.covers(),
                p.weights(),
                p.ownBlockers(),
                p.pairBlockers(),
                p.means(),
                p.budget(),
                p.required(),
                p.atLeast(),
                p.atMost(),
                p.blockersAtMost(),
                limit);
    }

    private static CoverProblem mirrored(CoverProblem p) {
        int count = p.weights().length;
        int[] weights = new int[count];
        for (int i = 0; i < count; i++) {
            weights[i] = p.weights()[count - 1 - i];
        }
        long[] covers = Arrays.stream(p.covers())
                .map(set -> Long.reverse(set) >>> (Long.SIZE - count))
                .toArray();
        return new CoverProblem(
                covers,
                weights,
                p.ownBlockers(),
                p.pairBlockers(),
                p.means(),
                p.budget(),
                p.required(),
                p.atLeast(),
                p.atMost(),
                p.blockersAtMost(),
                p.limit());
    }
}
