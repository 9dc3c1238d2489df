package org.minilateral.funding.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minilateral.platform.money.Money;
import org.minilateral.sharing.Fraction;

/** Rates of 26 April 2024, from the ECB's historical file: USD 1.0714, JPY 168.03, GBP 0.85643. */
class QuoteTest {

    private static final LocalDate FRIDAY = LocalDate.of(2024, 4, 26);

    @ParameterizedTest
    @CsvSource({
        // 100 / 1.0714 = 93.33582…; 100 × 1.0714
        "USD, 100.00, EUR, 93.34",
        "EUR, 100.00, USD, 107.14",
        // 100 × 168.03; 1 / 168.03 = 0.00595…; yen have no minor unit
        "EUR, 100.00, JPY, 16803",
        "JPY, 1, EUR, 0.01",
        "JPY, 100000, EUR, 595.13",
        // 1000 / 0.85643 × 1.0714 = 1251.00709…
        "GBP, 1000.00, USD, 1251.01",
        // 1000 / 1.0714 × 168.03 = 156832.18…
        "USD, 1000.00, JPY, 156832",
        // ties: 0.50 × 168.03 = 84.015; 50 × 168.03 = 8401.5, half to even
        "EUR, 0.50, JPY, 84",
        "EUR, 50.00, JPY, 8402",
        "EUR, 150.00, JPY, 25204",
        "EUR, -50.00, JPY, -8402",
    })
    void amountsAreConvertedExactlyAndRoundedOnce(String from, String amount, String to, String expected) {
        Conversion conversion = quote(from, to).convert(new Money(from, amount));
        assertThat(conversion.to()).isEqualTo(new Money(to, expected));
        assertThat(conversion.rateDate()).isEqualTo(FRIDAY);
    }

    @Test
    void aTieGoesToTheEvenNeighbour() {
        // 250.5 and 251.5 yen
        Quote tie = quote("EUR", Fraction.ONE, "JPY", Fraction.of(501, 10));
        assertThat(tie.worth(5_00)).isEqualTo(250);
        assertThat(quote("EUR", Fraction.ONE, "JPY", Fraction.of(503, 10)).worth(5_00))
                .isEqualTo(252);
    }

    @Test
    void aRateIsToldExactlyAndForReading() {
        Quote quote = quote("USD", "EUR");
        assertThat(quote.rate()).isEqualTo(Fraction.parse("5000/5357"));
        assertThat(quote.decimal()).isEqualTo("0.93335822");
        assertThat(quote.source()).isEqualTo("ECB reference rates of 2024-04-26 (USD v1)");
        assertThat(quote("GBP", "USD").source()).contains("GBP v1, USD v1");
    }

    /** There and back loses at most half a unit there, which is worth so much here, and half a unit here. */
    @Property
    void thereAndBackStaysWithinTheRounding(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long minor,
            @ForAll @LongRange(min = 1, max = 1_000_000) long first,
            @ForAll @LongRange(min = 1, max = 1_000_000) long second) {
        Quote there = quote("USD", Fraction.of(first, 1000), "GBP", Fraction.of(second, 1000));
        Quote back = quote("GBP", Fraction.of(second, 1000), "USD", Fraction.of(first, 1000));
        Fraction lost = Fraction.of(minor - back.worth(there.worth(minor))).abs();
        Fraction half = Fraction.of(1, 2);
        assertThat(lost).isLessThanOrEqualTo(half.times(back.rate()).plus(half));
        assertThat(there.rate().times(back.rate())).isEqualTo(Fraction.ONE);
        assertThat(there.cost(there.worth(minor))).isEqualTo(back.worth(there.worth(minor)));
    }

    /** Through a third currency, unrounded, gives the same rate as at once. */
    @Property
    void crossRatesAgree(
            @ForAll @LongRange(min = 1, max = 1_000_000) long a,
            @ForAll @LongRange(min = 1, max = 1_000_000) long b,
            @ForAll @LongRange(min = 1, max = 1_000_000) long c) {
        Fraction usd = Fraction.of(a, 10_000);
        Fraction gbp = Fraction.of(b, 10_000);
        Fraction jpy = Fraction.of(c, 100);
        assertThat(quote("USD", usd, "JPY", jpy).rate())
                .isEqualTo(quote("USD", usd, "GBP", gbp)
                        .rate()
                        .times(quote("GBP", gbp, "JPY", jpy).rate()));
        assertThat(quote("USD", usd, "JPY", jpy).rate())
                .isEqualTo(quote("USD", usd, "EUR", Fraction.ONE)
                        .rate()
                        .times(quote("EUR", Fraction.ONE, "JPY", jpy).rate()));
    }

    private static Quote quote(String from, String to) {
        return quote(from, published(from), to, published(to));
    }

    private static Fraction published(String currency) {
        return switch (currency) {
            case "USD" -> Fraction.parse("1.0714");
            case "JPY" -> Fraction.parse("168.03");
            case "GBP" -> Fraction.parse("0.85643");
            default -> Fraction.ONE;
        };
    }

    private static Quote quote(String from, Fraction first, String to, Fraction second) {
        return Quote.through(known(from, first), known(to, second), FRIDAY, FRIDAY);
    }

    private static KnownRate known(String currency, Fraction rate) {
        return currency.equals("EUR") ? KnownRate.euro(FRIDAY) : new KnownRate(currency, FRIDAY, rate, 1, "");
    }
}
