package org.minilateral.consortium.weave;

import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Webs for tests, each wholly given by its seed. */
final class AnyWeb {

    private static final List<String> NATIONS = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3).stream()
            .sorted()
            .toList();

    private AnyWeb() {}

    /** Each consortium has up to {@code most} of the nations, sometimes a working group or a project. */
    static Graph of(long seed, int consortia, int nations, int most) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Skein skein = new Skein();
        for (int i = 0; i < consortia; i++) {
            addConsortium(skein, random, nations, most);
        }
        return skein.graph();
    }

    private static void addConsortium(Skein skein, RandomGenerator random, int nations, int most) {
        UUID consortium = new UUID(random.nextLong(), random.nextLong());
        skein.consortium(consortium, "Consortium " + consortium);
        int members = random.nextInt(most + 1);
        for (int i = 0; i < members; i++) {
            String nation = NATIONS.get(random.nextInt(nations) * (NATIONS.size() / nations));
            skein.nation(nation, consortium, random.nextInt(10) == 0 ? EdgeKind.INVITED_TO : EdgeKind.TAKES_PART);
            if (random.nextInt(3) == 0) {
                UUID part = new UUID(random.nextLong(), random.nextLong());
                skein.part(
                        random.nextBoolean() ? NodeKind.PROJECT : NodeKind.WORKING_GROUP,
                        part,
                        consortium,
                        "Part " + i);
                skein.nation(nation, part, EdgeKind.LEADS);
            }
        }
    }
}
