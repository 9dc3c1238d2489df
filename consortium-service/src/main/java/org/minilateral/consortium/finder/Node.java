package org.minilateral.consortium.finder;

/**
 * A place in the search tree: it stands for every coalition that holds all of the chosen nations and, besides, only open
 * ones.
 *
 * @param shared the requirements that two or more of the chosen cover
 * @param adds for each nation the blockers that it would add to those of the chosen
 */
record Node(long chosen, long open, long covered, long shared, int blockers, long means, int[] adds) {

    static Node root(CoverProblem problem) {
        long all = problem.nations() == Long.SIZE ? -1L : (1L << problem.nations()) - 1;
        Node root = new Node(0, all, 0, 0, 0, 0, problem.ownBlockers().clone());
        for (long rest = problem.required(); rest != 0; rest &= rest - 1) {
            root = root.with(Long.numberOfTrailingZeros(rest), problem);
        }
        return root;
    }

    Node with(int nation, CoverProblem problem) {
        long covers = problem.covers()[nation];
        int[] pairs = problem.pairBlockers()[nation];
        int[] added = new int[adds.length];
        for (int other = 0; other < added.length; other++) {
            added[other] = adds[other] + pairs[other];
        }
        long bit = 1L << nation;
        return new Node(
                chosen | bit,
                open & ~bit,
                covered | covers,
                shared | (covered & covers),
                blockers + adds[nation],
                means + problem.means()[nation],
                added);
    }

    Node withOpen(long nations) {
        return new Node(chosen, nations, covered, shared, blockers, means, adds);
    }

    int size() {
        return Long.bitCount(chosen);
    }

    /** True if a nation could leave without loss; then one could leave from every larger coalition as well. */
    boolean hasIdleMember(CoverProblem problem) {
        if (size() <= problem.atLeast()) {
            return false;
        }
        for (long rest = chosen & ~problem.required(); rest != 0; rest &= rest - 1) {
            int nation = Long.numberOfTrailingZeros(rest);
            boolean coversAlone = (problem.covers()[nation] & covered & ~shared) != 0;
            if (!coversAlone && !problem.paysForGap(nation, means)) {
                return true;
            }
        }
        return false;
    }

    Coalition coalition(CoverProblem problem) {
        return new Coalition(problem.weightOf(covered), blockers, problem.gap(means), size(), chosen);
    }
}
