package org.minilateral.consortium.finder;

/** Tells which open nations may still lead to a coalition that enters the {@link Shortlist}. */
final class Pruning {

    private final CoverProblem problem;
    private final Shortlist shortlist;
    private final Bounds bounds;

    Pruning(CoverProblem problem, Shortlist shortlist) {
        this.problem = problem;
        this.shortlist = shortlist;
        this.bounds = new Bounds(problem);
    }

    /** A set of nations outside which the node's branch has nothing for the list; 0 if it has nothing at all. */
    long promising(Node node) {
        int slack = problem.blockersAtMost() - node.blockers();
        long open = useful(node, slack);
        int missing = problem.atLeast() - node.size();
        if (Long.bitCount(open) < missing || bounds.blockersOf(missing, open, node.adds()) > slack) {
            return 0;
        }
        Coalition toBeat = shortlist.toBeat();
        return toBeat == null || open == 0 ? open : beating(toBeat, node.withOpen(open));
    }

    /** The open nations that cover an uncovered requirement, for that requirement which the fewest cover. */
    long rarestCoverers(Node node, long open) {
        return bounds.rarestCoverers(problem.coveredBy(open) & ~node.covered(), open);
    }

    /** The list's order is followed criterion by criterion; the next counts only where the one before can't do better. */
    private long beating(Coalition toBeat, Node node) {
        int slots = problem.atMost() - node.size();
        int reach = bounds.coverage(node, slots);
        if (reach != toBeat.coverage()) {
            return reach < toBeat.coverage() ? 0 : node.open();
        }
        long open = useful(node, Math.min(toBeat.blockers(), problem.blockersAtMost()) - node.blockers());
        Node narrowed = node.withOpen(open);
        if (open == 0 || bounds.coverage(narrowed, slots) < toBeat.coverage()) {
            return 0;
        }
        long reachable = problem.coveredBy(open) | node.covered();
        // Where all that is reachable only just makes up the coverage to beat, none of it may be missed.
        long musts = problem.weightOf(reachable) == toBeat.coverage() ? reachable & ~node.covered() : 0;
        int more = Math.max(1, problem.atLeast() - node.size());
        more = Math.max(more, bounds.nationsToGain(toBeat.coverage() - problem.weightOf(node.covered()), narrowed));
        more = Math.max(more, bounds.nationsToCover(musts, open));
        if (more > slots) {
            return 0;
        }
        int blockers = node.blockers()
                + Math.max(bounds.blockersOf(more, open, node.adds()), bounds.blockersOfEach(musts, narrowed));
        if (blockers != toBeat.blockers()) {
            return blockers > toBeat.blockers() ? 0 : open;
        }
        return paying(toBeat, narrowed, slots, more);
    }

    /** The same with equal coverage and blockers: what remains is the gap, the number of nations and the codes. */
    private long paying(Coalition toBeat, Node node, int slots, int more) {
        Means means = new Means(problem, node.open());
        long gap = problem.gap(node.means() + means.most(slots));
        if (gap != toBeat.gap()) {
            return gap > toBeat.gap() ? 0 : node.open();
        }
        long lacking = problem.budget() - toBeat.gap() - node.means();
        long open = means.atLeast(lacking - means.most(slots - 1));
        int size = node.size() + Math.max(more, means.nationsToReach(lacking));
        if (size != toBeat.size()) {
            return size > toBeat.size() ? 0 : open;
        }
        // No coalition of that size in this branch comes before the one that takes the first of the open nations.
        long first = node.chosen();
        for (long rest = open; rest != 0 && Long.bitCount(first) < size; rest &= rest - 1) {
            first |= Long.lowestOneBit(rest);
        }
        return Coalition.byCodes(first, toBeat.nations()) < 0 ? open : 0;
    }

    /** The open nations that add no more blockers than that and would not be idle at once. */
    private long useful(Node node, int slack) {
        boolean idleAllowed = node.size() < problem.atLeast();
        boolean needsMeans = node.means() < problem.budget();
        long useful = 0;
        for (long rest = node.open(); rest != 0; rest &= rest - 1) {
            int nation = Long.numberOfTrailingZeros(rest);
            boolean used = idleAllowed
                    || (problem.covers()[nation] & ~node.covered()) != 0
                    || needsMeans && problem.means()[nation] > 0;
            if (used && node.adds()[nation] <= slack) {
                useful |= 1L << nation;
            }
        }
        return useful;
    }
}
