package org.minilateral.funding.costshare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Fraction;

class TableTest {

    @Test
    void showsWhatNobodyHasTakenOn() {
        Table table = Table.of(List.of(own("DEU", "66.75"), own("ITA", "1/3")), "100");
        assertThat(table.gap())
                .isEqualTo(Fraction.parse("100").minus(Fraction.of(267, 4)).minus(Fraction.of(1, 3)));
    }

    @Test
    void whoWeighsNothingPaysNothing() {
        assertThat(Table.of(List.of(own("DEU", "1"), own("ITA", "0")), "1").charged())
                .containsExactly("DEU");
    }

    @Test
    void aNationHasALineOfItsOwnAndOneThatItUnderwrites() {
        Table table = Table.of(List.of(own("DEU", "98"), new ScaleLine("DEU", true, "2")), "100");
        assertThat(table.gap()).isEqualTo(Fraction.ZERO);
        assertThat(table.charged()).containsExactly("DEU");
        assertThatThrownBy(() -> Table.of(
                        List.of(own("DEU", "1"), new ScaleLine("DEU", true, "1"), new ScaleLine("DEU", true, "1")),
                        "9"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("nation-twice"));
    }

    @Test
    void showsExactNumbersAsTheyAre() {
        assertThat(Exact.text(Fraction.parse("1.55"))).isEqualTo("1.55");
        assertThat(Exact.text(Fraction.of(-1, 3))).isEqualTo("-1/3");
        assertThat(Exact.text(Fraction.of(100))).isEqualTo("100");
        assertThat(Exact.amount(Fraction.of(10_000, 3), "EUR")).isEqualTo("100/3");
        assertThat(Exact.amount(Fraction.of(5), "JPY")).isEqualTo("5");
    }

    private static ScaleLine own(String nation, String weight) {
        return new ScaleLine(nation, false, weight);
    }
}
