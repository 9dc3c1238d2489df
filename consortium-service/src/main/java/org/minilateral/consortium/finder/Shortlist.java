package org.minilateral.consortium.finder;

import java.util.List;
import java.util.TreeSet;

/** The best coalitions met so far, as many as are wanted. */
final class Shortlist {

    private final TreeSet<Coalition> best = new TreeSet<>();
    private final int limit;

    Shortlist(int limit) {
        this.limit = limit;
    }

    void offer(Coalition coalition) {
        best.add(coalition);
        if (best.size() > limit) {
            best.pollLast();
        }
    }

    /** What another coalition has to beat; null while there is room for any. */
    Coalition toBeat() {
        return best.size() < limit ? null : best.last();
    }

    List<Coalition> inOrder() {
        return List.copyOf(best);
    }
}
