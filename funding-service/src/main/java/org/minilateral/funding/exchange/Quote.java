package org.minilateral.funding.exchange;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Fraction;

/**
 * What one unit of a currency is worth in another, exactly. A rate between two currencies of which none is the euro goes through
 * the euro and is rounded nowhere, as Regulation (EC) No 1103/97, article 4, wants it of conversion rates.
 *
 * @param rate units of {@code to} for one unit of {@code from}
 * @param rateDate the day for which both were published
 * @param valueDate the day that was asked for
 * @param source whose publication it is, and in which version
 */
public record Quote(String from, String to, Fraction rate, LocalDate rateDate, LocalDate valueDate, String source) {

    private static final int DECIMALS = 8;

    static Quote same(String currency, LocalDate valueDate) {
        return new Quote(currency, currency, Fraction.ONE, valueDate, valueDate, "same currency");
    }

    static Quote through(KnownRate from, KnownRate to, LocalDate rateDate, LocalDate valueDate) {
        String versions = Stream.of(from, to)
                .filter(rate -> !rate.isEuro())
                .map(KnownRate::source)
                .collect(Collectors.joining(", "));
        return new Quote(
                from.currency(),
                to.currency(),
                to.rate().dividedBy(from.rate()),
                rateDate,
                valueDate,
                "ECB reference rates of " + rateDate + " (" + versions + ")");
    }

    /**
     * Minor units of {@code to}, rounded once, at the end, half to even (roundTiesToEven of IEEE 754): a tie falls either way
     * equally often, so that many conversions favour nobody. Regulation 1103/97, article 5, rounds ties up, but for the
     * currencies that the euro replaced alone.
     */
    public long worth(long minor) {
        return halfEven(exact(minor));
    }

    /** What so many minor units of {@code to} cost in minor units of {@code from}, rounded in the same way. */
    public long cost(long minor) {
        return halfEven(Fraction.of(minor).dividedBy(perMinorUnit()));
    }

    public Conversion convert(Money amount) {
        return new Conversion(
                amount, Money.of(to, worth(amount.minor())), rate.toString(), decimal(), rateDate, valueDate, source);
    }

    /** The rate with eight digits after the point, for people to read; nothing is computed with it. */
    public String decimal() {
        return rate.toDecimal(DECIMALS);
    }

    private Fraction exact(long minor) {
        return Fraction.of(minor).times(perMinorUnit());
    }

    private Fraction perMinorUnit() {
        return rate.times(Fraction.of(BigInteger.TEN.pow(digits(to))))
                .dividedBy(Fraction.of(BigInteger.TEN.pow(digits(from))));
    }

    private static int digits(String currency) {
        return Currency.getInstance(currency).getDefaultFractionDigits();
    }

    private static long halfEven(Fraction exact) {
        try {
            return new BigDecimal(exact.numerator())
                    .divide(new BigDecimal(exact.denominator()), 0, RoundingMode.HALF_EVEN)
                    .longValueExact();
        } catch (ArithmeticException e) {
            throw Refused.field("amount-too-large", "/amount/value", "In the other currency this is too much.");
        }
    }
}
