package org.minilateral.funding.indexation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;
import org.minilateral.sharing.Fraction;

/**
 * An amount at another price level: {@code amount × index(to) / index(from)}, exactly, and rounded once at the end, half to even.
 *
 * @param factor by which it was multiplied, as text of a fraction
 * @param decimal the same with eight digits after the point
 */
@Schema(name = "Indexation")
record Indexation(
        Money amount,
        @Schema(examples = "2020") String from,
        @Schema(examples = "2024-Q1") String to,
        Money result,
        @Schema(examples = "1123/1000") String factor,
        @Schema(examples = "1.12300000") String decimal) {

    private static final int DECIMALS = 8;

    static Indexation of(Money amount, String from, Fraction indexFrom, String to, Fraction indexTo) {
        Fraction factor = indexTo.dividedBy(indexFrom);
        Fraction exact = Fraction.of(amount.minor()).times(factor);
        try {
            long minor = new BigDecimal(exact.numerator())
                    .divide(new BigDecimal(exact.denominator()), 0, RoundingMode.HALF_EVEN)
                    .longValueExact();
            return new Indexation(
                    amount,
                    from,
                    to,
                    Money.of(amount.currency(), minor),
                    factor.toString(),
                    factor.toDecimal(DECIMALS));
        } catch (ArithmeticException e) {
            throw Refused.http(422, "amount-too-large", "At that price level the amount is too large.");
        }
    }
}
