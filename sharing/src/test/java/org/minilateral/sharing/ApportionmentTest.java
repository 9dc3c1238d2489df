package org.minilateral.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minilateral.sharing.Published.CERN;
import static org.minilateral.sharing.Published.SPACELAB;
import static org.minilateral.sharing.Published.scale;
import static org.minilateral.sharing.Refusal.assertRefused;

import java.math.BigInteger;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts that other systems have got wrong, and amounts that agreements print. */
class ApportionmentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            18225      | A 98, B 2                   | 17861 364
            18225      | A 2, B 98                   | 364 17861
            78508      | A 33.33, B 33.33, C 33.34   | 26167 26167 26174
            1          | A 95, B 5                   | 1 0
            10000      | A 1, B 1, C 1               | 3334 3333 3333
            10000      | C 1, B 1, A 1               | 3333 3333 3334
            -10000     | A 1, B 1, C 1               | -3334 -3333 -3333
            -1         | A 95, B 5                   | -1 0
            0          | A 95, B 5                   | 0 0
            5          | A 0, B 7                    | 0 5
            1000000000000001 | A 1/3, B 1/3, C 1/3   | 333333333333334 333333333333334 333333333333333
            """)
    void dividesToTheLastMinorUnit(long total, String scale, String expected) {
        var shares = scale(scale).shares(total);
        assertThat(values(Apportionment.of(shares).values())).isEqualTo(expected);
        assertThat(values(Carry.NONE.bill(shares).lines().stream()
                        .map(Line::billed)
                        .toList()))
                .isEqualTo(expected);
    }

    private static String values(Iterable<Long> amounts) {
        var texts = new ArrayList<String>();
        amounts.forEach(amount -> texts.add(amount.toString()));
        return String.join(" ", texts);
    }

    @Test
    void spacelabSubPhaseB2() {
        var whole = SPACELAB.underwrittenAs("DEU underwritten", Fraction.HUNDRED);
        var amounts = Apportionment.of(whole.shares(700_000_000));
        assertThat(amounts.values())
                .containsExactly(
                        367_850_000L,
                        126_000_000L,
                        70_000_000L,
                        44_100_000L,
                        29_400_000L,
                        19_600_000L,
                        14_700_000L,
                        10_500_000L,
                        7_000_000L,
                        10_850_000L);
        assertThat(amounts.lastEntry().getKey()).isEqualTo("DEU underwritten");
    }

    @Test
    void cernSharesAreItsPercentages() {
        var amounts = Apportionment.of(CERN.shares(100_00));
        CERN.weights()
                .forEach(w ->
                        assertThat(Fraction.of(amounts.get(w.party()), 100)).isEqualTo(w.value()));
    }

    @Test
    void refusesTotalsThatAreNoMinorUnits() {
        assertRefused(Rule.NOT_WHOLE_MINOR_UNITS, () -> Apportionment.of(SPACELAB.shares(Fraction.parse("0.5"))));
        var beyond = Fraction.of(BigInteger.ONE.shiftLeft(63));
        assertRefused(Rule.AMOUNT_TOO_LARGE, () -> Apportionment.of(SPACELAB.shares(beyond)));
    }
}
