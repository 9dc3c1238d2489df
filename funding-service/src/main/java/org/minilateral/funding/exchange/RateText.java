package org.minilateral.funding.exchange;

import java.math.BigDecimal;
import org.minilateral.sharing.Fraction;

/** A published rate as a decimal: it came as one, so it ends. */
final class RateText {

    private RateText() {}

    static String of(Fraction rate) {
        return new BigDecimal(rate.numerator())
                .divide(new BigDecimal(rate.denominator()))
                .toPlainString();
    }
}
