package org.minilateral.sharing.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minilateral.sharing.Published.scale;
import static org.minilateral.sharing.Refusal.assertRefused;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Rule;
import org.minilateral.sharing.Scale;
import org.minilateral.sharing.Shares;
import org.minilateral.sharing.method.Basis;
import org.minilateral.sharing.method.Constrained;
import org.minilateral.sharing.method.Pledged;
import org.minilateral.sharing.method.Weighted;

class ConstraintsTest {
    private static final Scale SCALE = scale("USA 60, GBR 20, AUS 15, NZL 5");

    private static List<String> shares(Scale scale, long total, Constraint... constraints) {
        return constrained(scale, constraints).share(total).amounts().values().stream()
                .map(Fraction::toString)
                .toList();
    }

    private static Constrained constrained(Scale scale, Constraint... constraints) {
        return new Constrained(new Weighted(Basis.FIXED_SHARES, scale), List.of(constraints));
    }

    private static Ceiling ceiling(String percent) {
        return Ceiling.forAll(Fraction.percent(percent));
    }

    private static Floor floor(String percent) {
        return Floor.forAll(Fraction.percent(percent));
    }

    @Test
    void theExcessOverACeilingGoesToTheUncappedInProportion() {
        assertThat(shares(SCALE, 1000, ceiling("40"))).containsExactly("400", "300", "225", "75");
    }

    @Test
    void andAgainWhenThatCarriesAnotherToItsCeiling() {
        assertThat(shares(SCALE, 1000, ceiling("28"))).containsExactly("280", "280", "280", "160");
    }

    @Test
    void aFloorIsPaidForByTheOthers() {
        assertThat(shares(SCALE, 1000, floor("10"))).containsExactly("10800/19", "3600/19", "2700/19", "100");
    }

    @Test
    void constraintsOfNamedPartiesBindThemAlone() {
        assertThat(shares(
                        SCALE,
                        1000,
                        new Ceiling(Set.of("USA"), Fraction.percent("36")),
                        new Floor(Set.of("NZL"), Fraction.percent("8"))))
                .containsExactly("360", "320", "240", "80");
        assertRefused(
                Rule.PARTY_UNKNOWN, () -> shares(SCALE, 1000, new Ceiling(Set.of("JPN"), Fraction.percent("36"))));
    }

    @Test
    void nobodyBearsMoreThanTheNextLargest() {
        assertThat(shares(SCALE, 1000, new NextLargest())).containsExactly("1000/3", "1000/3", "250", "250/3");
        assertThat(shares(scale("USA 5, GBR 5, AUS 1"), 11, new NextLargest())).containsExactly("5", "5", "1");
        assertRefused(Rule.NO_NEXT_CONTRIBUTOR, () -> shares(scale("USA 1"), 10, new NextLargest()));
    }

    @Test
    void theNextLargestIsWhoeverItIsOnceTheOtherConstraintsHold() {
        var gbrHeld = new Ceiling(Set.of("GBR"), Fraction.percent("25"));
        assertThat(shares(SCALE, 1000, new NextLargest(), gbrHeld)).containsExactly("2250/7", "250", "2250/7", "750/7");
    }

    @Test
    void anAbsoluteCeilingBindsTheCumulativeTotalByItsSteps() {
        var method = constrained(SCALE, new AbsoluteCeiling("USA", 900));
        assertThat(method.step(0, 1000).of("USA")).hasToString("600");
        assertThat(method.step(1000, 2000).of("USA")).hasToString("300");
        assertThat(method.step(1000, 2000).of("GBR")).hasToString("350");
        assertThat(method.step(2000, 3000).of("USA")).hasToString("0");
        assertThat(method.share(-2000).of("USA")).hasToString("-900");
    }

    @Test
    void aGapStaysAGap() {
        var pledged = new Pledged(scale("USA 60, GBR 20"), Fraction.HUNDRED);
        var shares = new Constrained(pledged, List.of(ceiling("50"))).share(1000);
        assertThat(shares.of("USA")).hasToString("500");
        assertThat(shares.of("GBR")).hasToString("300");
        assertThat(shares.unallocated()).isEqualTo(Fraction.of(200));
        assertThat(shares.amounts().lastEntry().getKey()).isEqualTo(Shares.UNALLOCATED);
    }

    @Test
    void refusesContradictionsByTheirRule() {
        assertRefused(Rule.FLOOR_ABOVE_CEILING, () -> shares(SCALE, 1000, floor("20"), ceiling("19")));
        assertRefused(Rule.FLOORS_ABOVE_TOTAL, () -> shares(SCALE, 1000, floor("26")));
        assertRefused(Rule.CEILINGS_BELOW_TOTAL, () -> shares(SCALE, 1000, ceiling("24")));
        assertRefused(Rule.CEILINGS_BELOW_TOTAL, () -> shares(scale("USA 1, GBR 0"), 1000, ceiling("60")));
        assertRefused(Rule.NEGATIVE_CEILING, () -> new AbsoluteCeiling("USA", -1));
        assertRefused(Rule.PORTION_OUT_OF_RANGE, () -> floor("101"));
        var usaAlone = new Floor(Set.of("USA"), Fraction.percent("50"));
        assertRefused(Rule.FLOOR_ABOVE_CEILING, () -> shares(SCALE, 1000, new NextLargest(), usaAlone));
        Stream.of(0L, 1L, 999L)
                .forEach(total -> assertThat(constrained(SCALE, floor("25"), ceiling("25"))
                                .share(total)
                                .total())
                        .isEqualTo(Fraction.of(total)));
    }
}
