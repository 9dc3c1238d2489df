package org.minilateral.sharing;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides who may be billed a unit before its exact share has reached it, so that later calls never have to bill less
 * than zero, nor leave anybody a whole unit behind. The largest remainder alone does not know that: many small
 * parties billed early stay ahead for long, and the large ones fall behind meanwhile.
 *
 * <p>Take cumulative totals N, portions w, and a party that has a broken cumulative share: its <em>reach</em> is how many
 * more units of total it takes until the share is whole. After a further total s the parties whose reach lies beyond s
 * have f + w·s of their unit, f being the remainder now. The shares of all sum to the whole number N + s, so the units not
 * yet due at N + s number at least the sum of f + w·s over those parties, rounded up. If at most that many of them
 * are billed ahead, the whole units of all others still fit into N + s. This holds at every s if it holds at 1 and at each reach,
 * rounded up, since between these the parties beyond stay the same and the sum grows.
 *
 * <p>Room is never missing: billing those with the shortest reach satisfies every limit (of R = Σf units, those within s
 * take at most their number, so at most the f of the others remain), and limits on nested sets can be filled in any order (a
 * laminar matroid). Parties that an earlier call has billed ahead count against the limits and may exceed this bound, not the exact one, which the earlier
 * call has kept. The quota method of Balinski and Young, and proportionate fair scheduling, rest on the same windows.
 */
final class Foresight {
    private final List<Horizon> horizons;

    Foresight(List<Due> dues, Fraction total) {
        var reaches = dues.stream().map(due -> Reach.of(due, total)).toList();
        horizons = Stream.concat(
                        Stream.of(BigInteger.ONE),
                        reaches.stream()
                                .filter(Reach::isFinite)
                                .map(reach -> reach.further().ceiling()))
                .distinct()
                .map(further -> Horizon.at(Fraction.of(further), reaches))
                .toList();
    }

    /** Takes a unit ahead for this party if there is room at every horizon. */
    boolean admits(Due due) {
        var concerned = horizons.stream()
                .filter(horizon -> horizon.beyond.contains(due))
                .toList();
        if (concerned.stream().anyMatch(horizon -> horizon.room == 0)) {
            return false;
        }
        concerned.forEach(horizon -> horizon.room--);
        return true;
    }

    /** How much further the total has to go until a party's cumulative share is whole; never for one without a share. */
    private record Reach(Due due, Fraction portion, Fraction further) {
        static Reach of(Due due, Fraction total) {
            var portion = due.share().dividedBy(total);
            var missing = Fraction.ONE.minus(due.remainder());
            return new Reach(due, portion, portion.signum() == 0 ? null : missing.dividedBy(portion));
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
        private final List<Due> beyond;
        private long room;

        private Horizon(List<Due> beyond, long room) {
            this.beyond = beyond;
            this.room = room;
        }

        static Horizon at(Fraction further, List<Reach> reaches) {
            var beyond =
                    reaches.stream().filter(reach -> reach.liesBeyond(further)).toList();
            var accrued = beyond.stream()
                    .map(reach -> reach.due().remainder().plus(reach.portion().times(further)))
                    .toList();
            var ahead = beyond.stream().filter(reach -> reach.due().isAhead()).count();
            var limit = Fraction.sum(accrued).ceiling().longValueExact();
            return new Horizon(beyond.stream().map(Reach::due).toList(), Math.max(0, limit - ahead));
        }
    }
}
