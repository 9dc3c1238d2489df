package org.minilateral.sharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * Reads numbers as treaties print them: decimals and vulgar fractions, in ASCII digits, without grouping or exponent.
 */
final class FractionText {
    private static final Pattern NUMBER = Pattern.compile("([+-]?[0-9]{1,400})(?:\\.([0-9]{1,400})|/([0-9]{1,400}))?");

    private FractionText() {}

    static Fraction parse(String text) {
        var match = NUMBER.matcher(text == null ? "" : text.strip());
        if (!match.matches()) {
            throw new Unshareable(Rule.NOT_A_NUMBER, String.valueOf(text));
        }
        if (match.group(3) != null) {
            return new Fraction(new BigInteger(match.group(1)), new BigInteger(match.group(3)));
        }
        var decimal = new BigDecimal(match.group());
        return new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }
}
