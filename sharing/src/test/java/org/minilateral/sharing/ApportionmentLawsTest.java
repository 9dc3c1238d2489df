package org.minilateral.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ApportionmentLawsTest {
    private static final long LARGEST = 1_000_000_000_000_000L;

    @Provide
    Arbitrary<Scale> scales() {
        return AnyScale.of(12);
    }

    @Property
    void sumsExactlyAndStaysWithinOneUnit(
            @ForAll("scales") Scale scale, @ForAll @LongRange(min = -LARGEST, max = LARGEST) long total) {
        var shares = scale.shares(total);
        var amounts = Apportionment.of(shares);
        assertThat(amounts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(total);
        amounts.forEach((party, amount) ->
                assertThat(shares.of(party).minus(Fraction.of(amount)).abs()).isLessThan(Fraction.ONE));
    }

    @Property
    void agreesWithTheSlowWay(@ForAll("scales") Scale scale, @ForAll @IntRange(max = 400) int total) {
        var hundredths = new LinkedHashMap<String, Long>();
        scale.weights()
                .forEach(w -> hundredths.put(
                        w.party(), w.value().times(Fraction.HUNDRED).toMinorUnits()));
        assertThat(Apportionment.of(scale.shares(total))).isEqualTo(UnitByUnit.apportion(hundredths, total));
    }

    @Property
    void theOrderOfTheTableDoesNotCount(@ForAll("scales") Scale scale, @ForAll int total, @ForAll Random random) {
        var weights = new ArrayList<>(scale.weights());
        Collections.shuffle(weights, random);
        assertThat(Apportionment.of(new Scale(weights).shares(total))).isEqualTo(Apportionment.of(scale.shares(total)));
    }

    @Property
    void aCreditMirrorsTheCharge(@ForAll("scales") Scale scale, @ForAll int total) {
        var charged = Apportionment.of(scale.shares(total));
        Apportionment.of(scale.shares(-(long) total))
                .forEach((party, credited) -> assertThat(credited).isEqualTo(-charged.get(party)));
    }

    @Property
    void aLargerWeightNeverGetsLess(@ForAll("scales") Scale scale, @ForAll @IntRange(min = 0) int total) {
        var amounts = Apportionment.of(scale.shares(total));
        for (var one : scale.weights()) {
            for (var other : scale.weights()) {
                if (one.value().compareTo(other.value()) > 0) {
                    assertThat(amounts.get(one.party())).isGreaterThanOrEqualTo(amounts.get(other.party()));
                }
            }
        }
    }
}
