package org.minilateral.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ScaleLawsTest {
    @Provide
    Arbitrary<Scale> scales() {
        return AnyScale.of(12);
    }

    @Property
    void sharesSumToTheTotalAndFollowTheWeights(@ForAll("scales") Scale scale, @ForAll long total) {
        var shares = scale.shares(total);
        assertThat(shares.total()).isEqualTo(Fraction.of(total));
        scale.weights()
                .forEach(w -> assertThat(shares.of(w.party()).times(scale.sum()))
                        .isEqualTo(w.value().times(Fraction.of(total))));
    }

    @Property
    void dilutionSumsToTheWholeAndKeepsProportions(
            @ForAll("scales") Scale scale,
            @ForAll @IntRange(max = 6000) int first,
            @ForAll @IntRange(min = 1, max = 4000) int second) {
        var newcomers = new Scale(
                List.of(Weight.of("JPN", Fraction.of(first, 100)), Weight.of("KOR", Fraction.of(second, 100))));
        var diluted = scale.dilutedBy(newcomers, Fraction.HUNDRED);
        assertThat(diluted.sum()).isEqualTo(Fraction.HUNDRED);
        assertThat(diluted.weightOf(Set.of("JPN", "KOR"))).isEqualTo(newcomers.sum());
        var left = Fraction.ONE.minus(newcomers.sum().dividedBy(Fraction.HUNDRED));
        scale.weights()
                .forEach(w -> assertThat(diluted.portion(w.party()))
                        .isEqualTo(scale.portion(w.party()).times(left)));
    }

    @Property
    void onlyProportionsCount(
            @ForAll("scales") Scale scale, @ForAll @IntRange(min = 1, max = 99_999) int factor, @ForAll int total) {
        var scaled = scale.renormalised(Fraction.of(factor, 700));
        assertThat(scaled.shares(total)).isEqualTo(scale.shares(total));
    }

    @Property
    void aThresholdIsCarriedByTheFavourableOrMissedBecauseOfTheOthers(
            @ForAll("scales") Scale scale, @ForAll Set<@IntRange(max = 11) Integer> chosen) {
        var inFavour = scale.weights().stream()
                .filter(w -> chosen.contains(scale.weights().indexOf(w)))
                .map(Weight::value)
                .toList();
        var threshold = Fraction.parse("2/3");
        var against = scale.sum().minus(Fraction.sum(inFavour));
        assertThat(Threshold.carriesAtLeast(inFavour, scale.sum(), threshold))
                .isNotEqualTo(Threshold.carriesMoreThan(List.of(against), scale.sum(), Fraction.ONE.minus(threshold)));
    }
}
