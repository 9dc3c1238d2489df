package org.minilateral.funding.receipt;

import java.util.ArrayList;
import java.util.List;

/** Divides money among dues: each takes what it can, in their order, until nothing is left. */
final class Allocation {

    private Allocation() {}

    /** @param money minor units of its own currency; what no part uses is left over */
    static List<Part> of(long money, List<Candidate> candidates) {
        List<Part> parts = new ArrayList<>();
        long left = money;
        for (Candidate candidate : candidates) {
            if (left > 0) {
                Part part = candidate.take(left);
                if (part.settled() > 0) {
                    parts.add(part);
                    left -= part.used();
                }
            }
        }
        return parts;
    }
}
