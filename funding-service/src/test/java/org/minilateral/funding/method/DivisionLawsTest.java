package org.minilateral.funding.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.minilateral.platform.money.Money;
import org.minilateral.sharing.Fraction;

/** What holds however a cost is divided; the constraints are worked out a second time by redistributing step by step. */
class DivisionLawsTest {

    private static final List<String> NATIONS = List.of("AUS", "BEL", "CAN", "DEU", "ESP", "FRA", "GBR", "ITA");

    @Provide
    Arbitrary<List<Long>> weights() {
        return Arbitraries.longs().between(1, 500).list().ofMinSize(3).ofMaxSize(NATIONS.size());
    }

    @Property(tries = 300)
    void ceilingsGiveWhatRepeatedRedistributionGives(
            @ForAll("weights") List<Long> weights, @ForAll @LongRange(min = 1, max = 1_000_000) long total) {
        Fraction portion = Fraction.of(1, 2);
        SharingConstraint ceiling = new CeilingConstraint(null, "1/2", "7.1");
        Division division = Division.of(usage(weights), List.of(ceiling), total, Division.NOTHING_BEFORE);
        assertThat(division.shares().amounts())
                .isEqualTo(redistributed(weights, total, Fraction.of(total).times(portion)));
        assertThat(division.shares().total()).isEqualTo(Fraction.of(total));
        division.shares()
                .amounts()
                .forEach((nation, share) -> assertThat(division.held().containsKey(nation))
                        .isEqualTo(share.equals(Fraction.of(total).times(portion))
                                && share.compareTo(free(weights, total, nation)) < 0));
    }

    @Property(tries = 200)
    void theOrderOfNationsAndConstraintsDoesNotMatter(
            @ForAll("weights") List<Long> weights,
            @ForAll @LongRange(min = 1, max = 1_000_000) long total,
            @ForAll long seed) {
        var constraints = new ArrayList<SharingConstraint>(List.of(
                new CeilingConstraint(null, "3/5", null),
                new FloorConstraint(List.of("AUS"), "1/20", null),
                new NextLargestConstraint(null)));
        Division one = Division.of(usage(weights), constraints, total, Division.NOTHING_BEFORE);
        var mixed = new ArrayList<>(usage(weights).weights());
        Collections.shuffle(mixed, new Random(seed));
        Collections.shuffle(constraints, new Random(seed));
        Division other = Division.of(new UsageMethod(mixed), constraints, total, Division.NOTHING_BEFORE);
        assertThat(other.shares().amounts())
                .containsExactlyInAnyOrderEntriesOf(one.shares().amounts());
    }

    @Property(tries = 200)
    void anAbsoluteCeilingIsNeverExceededOverManyTotals(
            @ForAll("weights") List<Long> weights, @ForAll @LongRange(min = 1, max = 10_000) long total) {
        SharingConstraint most = new AmountConstraint("AUS", Money.of("EUR", total), null);
        Map<String, Fraction> borne = new LinkedHashMap<>();
        for (int call = 1; call <= 6; call++) {
            var division = Division.of(usage(weights), List.of(most), total, borne);
            assertThat(division.shares().total()).isEqualTo(Fraction.of(total));
            division.shares().amounts().forEach((nation, share) -> borne.merge(nation, share, Fraction::plus));
            assertThat(borne.get("AUS")).isLessThanOrEqualTo(Fraction.of(total));
        }
    }

    @Property(tries = 200)
    void aMixByKindIsTheSumOfItsPartsEachDividedAlone(
            @ForAll("weights") List<Long> weights,
            @ForAll @LongRange(min = 1, max = 100_000) long administration,
            @ForAll @LongRange(min = 1, max = 100_000) long project) {
        var equal = new EqualMethod(NATIONS.subList(0, weights.size()));
        var mix = new MixMethod(List.of(
                new MixMethod.Part(null, MixMethod.Kind.ADMINISTRATIVE, null, equal),
                new MixMethod.Part(null, MixMethod.Kind.PROJECT, null, usage(weights))));
        var budget =
                List.of(new Portion("ADMINISTRATIVE", null, administration), new Portion("PROJECT", null, project));
        var whole = Division.of(mix.over(budget), List.of(), administration + project, Division.NOTHING_BEFORE);
        assertThat(whole.shares().amounts())
                .isEqualTo(equal.arithmetic()
                        .share(administration)
                        .plus(usage(weights).arithmetic().share(project))
                        .amounts());
    }

    private static UsageMethod usage(List<Long> weights) {
        return new UsageMethod(IntStream.range(0, weights.size())
                .mapToObj(i -> new KeyWeight(NATIONS.get(i), weights.get(i).toString()))
                .toList());
    }

    private static Fraction free(List<Long> weights, long total, String nation) {
        long sum = weights.stream().mapToLong(Long::longValue).sum();
        return Fraction.of(Math.multiplyExact(total, weights.get(NATIONS.indexOf(nation))), sum);
    }

    /** Cap who lies above, spread the rest over the others by weight, look again. */
    private static Map<String, Fraction> redistributed(List<Long> weights, long total, Fraction ceiling) {
        Map<String, Fraction> capped = new LinkedHashMap<>();
        while (true) {
            Fraction left = Fraction.of(total).minus(Fraction.sum(capped.values()));
            long sum = IntStream.range(0, weights.size())
                    .filter(i -> !capped.containsKey(NATIONS.get(i)))
                    .mapToLong(weights::get)
                    .sum();
            Map<String, Fraction> shares = new LinkedHashMap<>();
            for (int i = 0; i < weights.size(); i++) {
                if (!capped.containsKey(NATIONS.get(i))) {
                    shares.put(NATIONS.get(i), left.times(Fraction.of(weights.get(i), sum)));
                }
            }
            int before = capped.size();
            shares.forEach((nation, share) -> {
                if (share.compareTo(ceiling) > 0) {
                    capped.put(nation, ceiling);
                }
            });
            if (capped.size() == before) {
                capped.putAll(shares);
                return capped;
            }
        }
    }
}
