package org.minilateral.funding.indexation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.minilateral.platform.money.Money;
import org.minilateral.sharing.Fraction;

class IndexationRuleTest {

    /** 1,000.00 × 112.3 / 100 = 1,123.00; back again 1,000.00 × 100 / 112.3 = 890.4719… */
    @Test
    void anAmountMovesWithTheIndex() {
        Indexation there = of("EUR", "1000.00", "100", "112.3");
        assertThat(there.result()).isEqualTo(new Money("EUR", "1123.00"));
        assertThat(there.factor()).isEqualTo("1123/1000");
        assertThat(of("EUR", "1000.00", "112.3", "100").result()).isEqualTo(new Money("EUR", "890.47"));
        assertThat(of("JPY", "1000", "100", "112.35").result()).isEqualTo(new Money("JPY", "1124"));
    }

    @Test
    void aTieGoesToTheEvenNeighbour() {
        assertThat(of("EUR", "0.05", "2", "1").result()).isEqualTo(new Money("EUR", "0.02"));
        assertThat(of("EUR", "0.07", "2", "1").result()).isEqualTo(new Money("EUR", "0.04"));
    }

    /** There and back loses at most half a unit there, at the factor back, and half a unit here. */
    @Property
    void thereAndBackStaysWithinTheRounding(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long minor,
            @ForAll @LongRange(min = 500, max = 2_000) long first,
            @ForAll @LongRange(min = 500, max = 2_000) long second) {
        Fraction a = Fraction.of(first, 10);
        Fraction b = Fraction.of(second, 10);
        Indexation there = Indexation.of(Money.of("EUR", minor), "2020", a, "2024", b);
        Indexation back = Indexation.of(there.result(), "2024", b, "2020", a);
        Fraction half = Fraction.of(1, 2);
        assertThat(Fraction.of(minor - back.result().minor()).abs())
                .isLessThanOrEqualTo(half.times(a.dividedBy(b)).plus(half));
    }

    private static Indexation of(String currency, String amount, String from, String to) {
        return Indexation.of(new Money(currency, amount), "2020", Fraction.parse(from), "2024", Fraction.parse(to));
    }
}
