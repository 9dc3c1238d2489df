package org.minilateral.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minilateral.sharing.Published.CERN;
import static org.minilateral.sharing.Published.SPACELAB;
import static org.minilateral.sharing.Published.scale;
import static org.minilateral.sharing.Published.weights;
import static org.minilateral.sharing.Refusal.assertRefused;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static final Fraction TWO_THIRDS = Fraction.parse("2/3");

    @Test
    void keepsThePublishedTextAndShowsTheResidual() {
        assertThat(SPACELAB.weights().get(1)).isEqualTo(new Weight("ITA", "18.00"));
        assertThat(SPACELAB.residual(Fraction.HUNDRED)).isEqualTo(Fraction.parse("1.55"));
        assertThat(CERN.sum()).isEqualTo(Fraction.HUNDRED);
        assertThat(scale("AUS 33.33, GBR 33.33, USA 33.33").residual(Fraction.HUNDRED))
                .hasToString("1/100");
    }

    @Test
    void twoThirdsOfSpacelabAreExact() {
        assertThat(carriedBy(Set.of("DEU", "FRA", "BEL"))).isTrue();
        assertThat(carriedBy(Set.of("DEU", "FRA"))).isFalse();
        var thirds = List.of(Fraction.parse("1/3"), Fraction.parse("1/3"));
        assertThat(Threshold.carriesAtLeast(thirds, Fraction.ONE, TWO_THIRDS)).isTrue();
        assertThat(Threshold.carriesMoreThan(thirds, Fraction.ONE, TWO_THIRDS)).isFalse();
        assertRefused(Rule.WHOLE_NOT_POSITIVE, () -> Threshold.carriesAtLeast(thirds, Fraction.ZERO, TWO_THIRDS));
    }

    private static boolean carriedBy(Set<String> parties) {
        return Threshold.carriesAtLeast(List.of(SPACELAB.weightOf(parties)), Fraction.HUNDRED, TWO_THIRDS);
    }

    @Test
    void whoUnderwritesCarriesTheUnallocatedLine() {
        var whole = SPACELAB.underwrittenAs("DEU underwritten", Fraction.HUNDRED);
        assertThat(whole.weightOf(Set.of("DEU", "DEU underwritten"))).isEqualTo(Fraction.parse("54.10"));
        assertThat(whole.sum()).isEqualTo(Fraction.HUNDRED);
        assertRefused(Rule.NEGATIVE_WEIGHT, () -> SPACELAB.underwrittenAs("DEU underwritten", Fraction.of(90)));
    }

    @Test
    void aNewcomerDilutesEveryoneAlike() {
        var diluted = scale("AUS 33.33, GBR 33.33, USA 33.33").dilutedBy(scale("JPN 12"), Fraction.HUNDRED);
        assertThat(diluted.weightOf(Set.of("GBR"))).isEqualTo(Fraction.parse("88/3"));
        assertThat(diluted.weightOf(Set.of("JPN"))).isEqualTo(Fraction.of(12));
        assertThat(diluted.sum()).isEqualTo(Fraction.HUNDRED);
        assertRefused(Rule.SHARES_ABOVE_WHOLE, () -> SPACELAB.dilutedBy(scale("JPN 60, KOR 41"), Fraction.HUNDRED));
    }

    @Test
    void membersKeepTheirProportions() {
        var members = SPACELAB.restrictedTo(Set.of("DEU", "GBR"));
        assertThat(members.weights()).containsExactlyElementsOf(weights("DEU 52.55, GBR 6.30"));
        var renormalised = members.renormalised(Fraction.ONE);
        assertThat(renormalised.sum()).isEqualTo(Fraction.ONE);
        assertThat(renormalised.weightOf(Set.of("GBR")))
                .isEqualTo(members.portion("GBR"))
                .isEqualTo(Fraction.of(630, 5885));
        assertRefused(Rule.WHOLE_NOT_POSITIVE, () -> members.renormalised(Fraction.ZERO));
        assertRefused(Rule.PARTY_UNKNOWN, () -> SPACELAB.restrictedTo(Set.of("DEU", "USA")));
    }

    @Test
    void refusesTablesThatCannotBeWeights() {
        assertRefused(Rule.ALL_WEIGHTS_ZERO, () -> scale("AUS 0, GBR 0.00"));
        assertRefused(Rule.ALL_WEIGHTS_ZERO, () -> new Scale(List.of()));
        assertRefused(Rule.NEGATIVE_WEIGHT, () -> scale("AUS 1, GBR -0.01"));
        assertRefused(Rule.PARTY_TWICE, () -> scale("AUS 1, AUS 2"));
        assertRefused(Rule.PARTY_MISSING, () -> new Weight(" ", "1"));
        assertRefused(Rule.NOT_A_NUMBER, () -> scale("AUS 1%"));
    }
}
