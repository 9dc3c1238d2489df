package org.minilateral.sharing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides who may be billed a unit before its exact share has reached it, so that later calls never have to bill less
 * than zero, nor leave anybody a whole unit behind. The largest remainder alone does not know that: many small parties
 * billed early stay ahead for long, and the large ones fall behind meanwhile.
 *
 * <p>Let N be the cumulative total, w a party's portion and f the broken part of its cumulative share. Its
 * <em>reach</em> (1 - f)/w is how far the total has to grow until the share is whole. When it has grown by s, a party
 * whose reach lies beyond s has the broken part f + ws. All shares sum to the whole number N + s, so there are at least
 * as many units not yet due as the sum of f + ws over the parties beyond, rounded up. If no more of these parties than
 * that are billed ahead, the whole units of all others fit into N + s. This holds for every s if it holds at each
 * reach, rounded up: between two reaches the parties beyond stay the same while the sum grows, and before the first
 * nobody is due.
 *
 * <p>Room is never missing. To raise those with the shortest reach satisfies every limit: of the units to hand out, the
 * sum of all f, those within s then take one each, which leaves at most the sum of f for those beyond. And limits on
 * nested sets can be filled in any order (a laminar matroid), so the largest remainders may choose. Parties that
 * earlier calls have billed ahead use up room first; where they alone exceed a limit, the exact bound still holds,
 * because the earlier call kept it for its own later totals, of which this is one.
 *
 * <p>The windows are those of the quota method of Balinski and Young and of proportionate fair scheduling.
 */
final class Foresight {
    private final List<Horizon> horizons;

    Foresight(List<Due> dues, Fraction total) {
        var reaches = dues.stream().map(due -> Reach.of(due, total)).toList();
        horizons = reaches.stream()
                .filter(Reach::isFinite)
                .map(reach -> reach.further().ceiling())
                .distinct()
                .map(further -> Horizon.at(Fraction.of(further), reaches))
                .toList();
    }

    /** Takes a unit ahead for this party if there is room at every horizon. */
    boolean admits(Due due) {
        var concerned = horizons.stream()
                .filter(horizon -> horizon.beyond.contains(due.party()))
                .toList();
        if (concerned.stream().anyMatch(horizon -> horizon.room == 0)) {
            return false;
        }
        concerned.forEach(horizon -> horizon.room--);
        return true;
    }

    /** How far the total has to grow until a party's cumulative share is whole; without a portion it never is. */
    private record Reach(Due due, Fraction broken, Fraction portion, Fraction further) {
        static Reach of(Due due, Fraction total) {
            var broken = due.remainder();
            var portion = due.share().dividedBy(total);
            var further =
                    portion.signum() == 0 ? null : Fraction.ONE.minus(broken).dividedBy(portion);
            return new Reach(due, broken, portion, further);
        }

        boolean isFinite() {
            return further != null;
        }

        boolean liesBeyond(Fraction total) {
            return further == null || further.compareTo(total) > 0;
        }
    }

    /** The parties whose reach lies beyond a further total, and how many more of them may be billed ahead. */
    private static final class Horizon {
        private final Set<String> beyond;
        private long room;

        private Horizon(Set<String> beyond, long room) {
            this.beyond = beyond;
            this.room = room;
        }

        static Horizon at(Fraction further, List<Reach> reaches) {
            var beyond =
                    reaches.stream().filter(reach -> reach.liesBeyond(further)).toList();
            var broken = Fraction.sum(beyond.stream().map(Reach::broken).toList());
            var portion = Fraction.sum(beyond.stream().map(Reach::portion).toList());
            var limit = broken.plus(portion.times(further)).ceiling().longValueExact();
            var ahead = beyond.stream().filter(reach -> reach.due().isAhead()).count();
            var parties = beyond.stream().map(reach -> reach.due().party()).collect(Collectors.toSet());
            return new Horizon(parties, Math.max(0, limit - ahead));
        }
    }
}
