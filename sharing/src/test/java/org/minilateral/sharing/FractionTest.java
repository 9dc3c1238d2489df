package org.minilateral.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {
    @Test
    void readsWhatTreatiesPrint() {
        assertThat(Fraction.parse("66.75")).isEqualTo(Fraction.of(267, 4)).hasToString("267/4");
        assertThat(Fraction.parse("2/3")).isEqualTo(Fraction.of(4, 6));
        assertThat(Fraction.parse("-0.50")).isEqualTo(Fraction.of(1, -2));
        assertThat(Fraction.parse(" 7 ")).hasToString("7");
        assertThat(Fraction.percent("2.5")).isEqualTo(Fraction.of(1, 40));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1e3", "1,5", "1.", ".5", "1/2/3", "1/-2", "½", "٣", "NaN", "0x1"})
    void refusesAnyOtherText(String text) {
        assertThatThrownBy(() -> Fraction.parse(text))
                .isInstanceOfSatisfying(
                        Unshareable.class, refused -> assertThat(refused.rule()).isEqualTo(Rule.NOT_A_NUMBER));
    }

    @Test
    void refusesToDivideByZero() {
        assertThatThrownBy(() -> Fraction.parse("1/0")).hasMessage("division-by-zero: 1/0");
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(Unshareable.class);
    }

    @Test
    void showsDecimalsHalfUp() {
        assertThat(Fraction.of(2, 3).toDecimal(4)).isEqualTo("0.6667");
        assertThat(Fraction.of(-1, 2).toDecimal(0)).isEqualTo("-1");
        assertThat(Fraction.of(1, 40).toPercent(2)).isEqualTo("2.50");
    }

    @Test
    void handsOutOnlyWholeMinorUnits() {
        assertThat(Fraction.of(Long.MIN_VALUE).toMinorUnits()).isEqualTo(Long.MIN_VALUE);
        assertThatThrownBy(() -> Fraction.of(1, 2).toMinorUnits()).hasMessageStartingWith("not-whole-minor-units");
        var beyond = Fraction.of(BigInteger.TWO.pow(63));
        assertThatThrownBy(beyond::toMinorUnits).hasMessageStartingWith("amount-too-large");
    }

    @Property
    void roundsDownAndUpAroundItself(@ForAll int numerator, @ForAll @IntRange(min = 1, max = 50) int denominator) {
        var value = Fraction.of(numerator, denominator);
        assertThat(value.floor()).isEqualTo(BigInteger.valueOf(Math.floorDiv(numerator, denominator)));
        assertThat(value.ceiling()).isEqualTo(BigInteger.valueOf(Math.ceilDiv(numerator, denominator)));
        assertThat(Fraction.parse(value.toString())).isEqualTo(value);
    }

    @Property
    void isAField(@ForAll long a, @ForAll long b, @ForAll @IntRange(min = 1) int c, @ForAll @IntRange(min = 1) int d) {
        var left = Fraction.of(a, c);
        var right = Fraction.of(b, d);
        assertThat(left.plus(right).minus(right)).isEqualTo(left);
        assertThat(left.plus(right)).isEqualTo(right.plus(left));
        if (b != 0) {
            assertThat(left.times(right).dividedBy(right)).isEqualTo(left);
        }
        assertThat(left.compareTo(right)).isEqualTo(left.minus(right).signum());
        assertThat(left.min(right).plus(left.max(right))).isEqualTo(left.plus(right));
    }
}
