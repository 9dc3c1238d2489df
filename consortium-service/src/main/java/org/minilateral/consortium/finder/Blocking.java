package org.minilateral.consortium.finder;

import java.util.ArrayList;
import java.util.List;
import org.minilateral.consortium.capability.Bonds;
import org.minilateral.consortium.capability.Offer;
import org.minilateral.consortium.finder.Blocker.Kind;

/** Finds what legally blocks a nation, or two of them, from working on a need. */
final class Blocking {

    private final Need need;
    private final Bonds bonds;

    Blocking(Need need, Bonds bonds) {
        this.need = need;
        this.bonds = bonds;
    }

    /** What blocks a nation whoever its partners are: one blocker for each missing baseline, one for a missing clearance. */
    List<Blocker> of(Contribution contribution) {
        List<Blocker> found = new ArrayList<>();
        String nation = contribution.nation();
        for (BaselineNeed baseline : need.asked().baselines()) {
            if (contribution.brought().stream().anyMatch(offer -> lacks(offer, baseline, need))) {
                String detail = "What " + nation + " would bring does not hold " + baseline.text() + " until "
                        + need.last() + ".";
                found.add(new Blocker(Kind.BASELINE, List.of(nation), baseline.text(), detail));
            }
        }
        if (contribution.brought().stream().anyMatch(offer -> lacksClearance(offer, need))) {
            String detail = "What " + nation + " would bring may not handle "
                    + need.asked().clearance() + ".";
            found.add(new Blocker(Kind.CLEARANCE, List.of(nation), null, detail));
        }
        return found;
    }

    /** What blocks two nations: the missing agreement, and each regime under which one may not release to the other. */
    List<Blocker> between(Contribution one, Contribution other) {
        List<Blocker> found = new ArrayList<>();
        if (!bonds.join(one.nation(), other.nation())) {
            String detail = "No consortium in effect that you may see binds both " + one.nation() + " and "
                    + other.nation() + ".";
            found.add(new Blocker(Kind.MISSING_AGREEMENT, List.of(one.nation(), other.nation()), null, detail));
        }
        release(one, other.nation(), found);
        release(other, one.nation(), found);
        return found;
    }

    /** How many of the baselines and clearances that are asked for an offer lacks. */
    static int defects(Offer offer, Need need) {
        long baselines = need.asked().baselines().stream()
                .filter(baseline -> lacks(offer, baseline, need))
                .count();
        return Math.toIntExact(baselines) + (lacksClearance(offer, need) ? 1 : 0);
    }

    private void release(Contribution from, String to, List<Blocker> found) {
        for (String regime : from.lockedAgainst(to, need)) {
            String detail = from.nation() + " holds no authorisation under " + regime + " for " + to
                    + " that is valid on " + need.last() + ".";
            found.add(new Blocker(Kind.AUTHORISATION, List.of(from.nation(), to), regime, detail));
        }
    }

    private static boolean lacks(Offer offer, BaselineNeed baseline, Need need) {
        return !offer.holdsAny(baseline.anyOf(), need.last());
    }

    private static boolean lacksClearance(Offer offer, Need need) {
        return !offer.handles().covers(need.asked().clearance());
    }
}
