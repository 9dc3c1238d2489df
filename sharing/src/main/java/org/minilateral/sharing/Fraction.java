package org.minilateral.sharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An exact rational number in lowest terms with a positive denominator, so that equal values are equal records.
 * Its text is {@code a/b}, or {@code a} for a whole number; {@link #parse} reads it back.
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    public static final Fraction ZERO = of(0);
    public static final Fraction ONE = of(1);
    public static final Fraction HUNDRED = of(100);

    public Fraction {
        if (denominator.signum() == 0) {
            throw new Unshareable(Rule.DIVISION_BY_ZERO, numerator + "/0");
        }
        var divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        if (!divisor.equals(BigInteger.ONE)) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    public static Fraction of(long whole) {
        return of(BigInteger.valueOf(whole));
    }

    public static Fraction of(BigInteger whole) {
        return new Fraction(whole, BigInteger.ONE);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Reads {@code 66.75}, {@code -3} or {@code 2/3}; anything else breaks {@link Rule#NOT_A_NUMBER}. */
    public static Fraction parse(String text) {
        return FractionText.parse(text);
    }

    /** Reads a percentage without its sign: {@code percent("2.5")} is 1/40. */
    public static Fraction percent(String text) {
        return parse(text).dividedBy(HUNDRED);
    }

    public static Fraction sum(Collection<Fraction> terms) {
        return terms.stream().reduce(ZERO, Fraction::plus);
    }

    public Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    public Fraction abs() {
        return signum() < 0 ? negated() : this;
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** -1, 0 or 1 for a negative value, zero, or a positive one. */
    public int signum() {
        return numerator.signum();
    }

    /** This value, if it is a part of one from 0 to 1; anything else breaks {@link Rule#PORTION_OUT_OF_RANGE}. */
    public Fraction requirePortion() {
        if (signum() < 0 || compareTo(ONE) > 0) {
            throw new Unshareable(Rule.PORTION_OUT_OF_RANGE, toString());
        }
        return this;
    }

    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** The greatest whole number that is not above this value, also below zero. */
    public BigInteger floor() {
        var parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** The least whole number that is not below this value. */
    public BigInteger ceiling() {
        return negated().floor().negate();
    }

    /** This value as whole minor units; refuses a broken amount and one beyond 64 bits. */
    public long toMinorUnits() {
        if (!isWhole()) {
            throw new Unshareable(Rule.NOT_WHOLE_MINOR_UNITS, toString());
        }
        if (numerator.bitLength() > 63) {
            throw new Unshareable(Rule.AMOUNT_TOO_LARGE, toString());
        }
        return numerator.longValue();
    }

    /** For display only: rounded half up to so many decimal places, without exponent. */
    public String toDecimal(int places) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** For display only: this value as a percentage, without the sign. */
    public String toPercent(int places) {
        return times(HUNDRED).toDecimal(places);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
