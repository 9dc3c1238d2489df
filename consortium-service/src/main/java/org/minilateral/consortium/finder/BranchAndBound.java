package org.minilateral.consortium.finder;

/**
 * Finds the best coalitions exactly: weighted set cover with pairwise blockers, a budget and limits on the number of
 * nations.
 *
 * <p><b>Candidates.</b> A set of nations is a candidate if it holds the required nations, keeps to the limits, and none
 * of its other nations is idle, that is, could leave without less coverage, a wider gap or too few nations. Leaving
 * never adds a blocker, so a set with an idle nation comes after the candidate that remains once the idle ones have left.
 *
 * <p><b>Every candidate is met once.</b> A {@link Node} stands for all sets between its chosen and its open nations. It
 * is split by a requirement that is not yet covered: the sets whose first nation that covers it is this one, the sets
 * whose first is the next one, and so on, and those that do not cover it at all; without such a requirement, by one
 * nation: the sets with it and those without it. Both are partitions of what the node stands for, less its chosen set
 * itself, which is offered to the {@link Shortlist} when the node is made.
 *
 * <p><b>Nothing that belongs on the list is lost.</b> A branch is left only (a) where a chosen nation is idle: a nation's
 * own coverage and its part in closing the gap only shrink as others join, so it is idle in every larger set as well;
 * (b) where {@link Pruning} shows that each set in it breaks a limit or comes after the last of a full list. What is left
 * out is therefore either no candidate or not among the best, and the list is the same whatever order the branches are
 * tried in. All of it is done in whole numbers.
 *
 * <p><b>Bounded.</b> The number of steps is limited; a search that would need more gives what it has found and says that
 * it is not proven. Random and constructed cases of 40 nations and 60 requirements need far fewer; see the tests.
 */
final class BranchAndBound {

    /** Steps that take a second or so; each looks at every nation and requirement once or a few times. */
    static final long EFFORT = 3_000_000;

    private final CoverProblem problem;
    private final Shortlist shortlist;
    private final Pruning pruning;
    private final long effort;
    private long steps;

    private BranchAndBound(CoverProblem problem, long effort) {
        this.problem = problem;
        this.shortlist = new Shortlist(problem.limit());
        this.pruning = new Pruning(problem, shortlist);
        this.effort = effort;
    }

    static Solution solve(CoverProblem problem) {
        return solve(problem, EFFORT);
    }

    static Solution solve(CoverProblem problem, long effort) {
        BranchAndBound search = new BranchAndBound(problem, effort);
        search.enter(Node.root(problem));
        return new Solution(search.shortlist.inOrder(), search.steps <= effort);
    }

    private void enter(Node node) {
        if (node.size() > problem.atMost()
                || node.blockers() > problem.blockersAtMost()
                || node.hasIdleMember(problem)) {
            return;
        }
        if (node.chosen() != 0 && node.size() >= problem.atLeast()) {
            shortlist.offer(node.coalition(problem));
        }
        if (node.size() < problem.atMost()) {
            split(node);
        }
    }

    private void split(Node node) {
        long open = node.open();
        while (++steps <= effort) {
            open = pruning.promising(node.withOpen(open));
            if (open == 0) {
                return;
            }
            long turn = pruning.rarestCoverers(node, open);
            for (long rest = turn == 0 ? open : turn; rest != 0; rest = turn) {
                int next = best(node, rest);
                open &= ~(1L << next);
                turn &= ~(1L << next);
                enter(node.withOpen(open).with(next, problem));
            }
        }
    }

    /** The nation to try first: much new coverage, few blockers, large means. Any order would do; a good one is quicker. */
    private int best(Node node, long nations) {
        int best = -1;
        long bestWorth = 0;
        for (long rest = nations; rest != 0; rest &= rest - 1) {
            int nation = Long.numberOfTrailingZeros(rest);
            long worth = 2L * problem.weightOf(problem.covers()[nation] & ~node.covered()) - 3L * node.adds()[nation];
            if (best < 0
                    || worth > bestWorth
                    || worth == bestWorth && problem.means()[nation] > problem.means()[best]) {
                best = nation;
                bestWorth = worth;
            }
        }
        return best;
    }
}
