package org.minilateral.funding.costshare;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import org.minilateral.sharing.Fraction;

/** Shows exact numbers: as a decimal where one ends, otherwise as a fraction; nothing is rounded away. */
public final class Exact {

    private Exact() {}

    public static String text(Fraction value) {
        try {
            return new BigDecimal(value.numerator())
                    .divide(new BigDecimal(value.denominator()))
                    .toPlainString();
        } catch (ArithmeticException endless) {
            return value.toString();
        }
    }

    /** Broken minor units shown in the currency's own unit: 10000/3 cents are 100/3 euros. */
    public static String amount(Fraction minor, String currency) {
        return text(major(minor, currency));
    }

    /** The same in the currency's own unit, for further arithmetic. */
    public static Fraction major(Fraction minor, String currency) {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        return minor.dividedBy(Fraction.of(BigInteger.TEN.pow(digits)));
    }
}
