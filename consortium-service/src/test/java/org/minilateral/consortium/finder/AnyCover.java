package org.minilateral.consortium.finder;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Cover problems of every temper: sparse and dense, with alike nations, with and without money, blocked a little or
 * everywhere, with tight limits and with none.
 */
final class AnyCover {

    private final Random dice;
    private final int nations;
    private final int requirements;

    private AnyCover(long seed, int nations, int requirements) {
        this.dice = new Random(seed);
        this.nations = nations;
        this.requirements = requirements;
    }

    static Arbitrary<CoverProblem> small() {
        return Arbitraries.longs().map(seed -> {
            Random dice = new Random(seed);
            return new AnyCover(seed, 1 + dice.nextInt(10), 1 + dice.nextInt(12)).problem();
        });
    }

    /** As large as is promised: 40 nations, 60 requirements. */
    static CoverProblem large(long seed) {
        return new AnyCover(seed, 40, 60).problem();
    }

    private CoverProblem problem() {
        double density = 0.02 + dice.nextDouble() * dice.nextDouble() * 0.6;
        double blocked = dice.nextInt(4) == 0 ? 0 : dice.nextDouble();
        int mostBetween = 1 + dice.nextInt(3);
        int heaviest = dice.nextBoolean() ? 1 : 1 + dice.nextInt(10);
        long[] covers = new long[nations];
        int[] own = new int[nations];
        int[][] between = new int[nations][nations];
        long[] means = new long[nations];
        int coarse = dice.nextBoolean() ? 1 : 100;
        boolean money = dice.nextBoolean();
        int kinds = dice.nextInt(3) == 0 ? 1 + dice.nextInt(15) : nations;
        boolean camps = dice.nextInt(4) == 0;
        for (int i = 0; i < nations; i++) {
            covers[i] = i < kinds ? anySet(density) : covers[i % kinds];
            own[i] = dice.nextDouble() < blocked / 2 ? 1 : 0;
            means[i] = money ? dice.nextInt(1000 / coarse) * (long) coarse : 0;
            for (int other = 0; other < i; other++) {
                int blockers = camps
                        ? (i % 4 == other % 4 ? 0 : 1)
                        : dice.nextDouble() < blocked ? 1 + dice.nextInt(mostBetween) : 0;
                between[i][other] = between[other][i] = blockers;
            }
        }
        int atLeast = 1 + dice.nextInt(dice.nextInt(4) == 0 ? Math.min(nations, 10) : 3);
        return new CoverProblem(
                covers,
                dice.ints(requirements, 1, heaviest + 1).toArray(),
                own,
                between,
                means,
                money ? dice.nextInt(750 * nations) : 0,
                dice.nextInt(3) == 0 ? 1L << dice.nextInt(nations) : 0,
                atLeast,
                atLeast + dice.nextInt(nations),
                dice.nextInt(3) == 0 ? dice.nextInt(12) : Integer.MAX_VALUE,
                1 + dice.nextInt(20));
    }

    private long anySet(double density) {
        long set = 0;
        for (int place = 0; place < requirements; place++) {
            if (dice.nextDouble() < density) {
                set |= 1L << place;
            }
        }
        return set;
    }
}
