package org.minilateral.funding.call;

import jakarta.persistence.Embeddable;
import org.minilateral.funding.assessment.Obligation;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Line;

/**
 * What one line of the assessment pays of an instalment, in minor units: {@code exact + carryIn = billed + carryOut}.
 *
 * @param exact the assessed amount's part of this instalment, as text of a fraction, as the carries are
 */
@Embeddable
record CallLine(String nation, boolean underwritten, String exact, String carryIn, long billed, String carryOut) {

    static CallLine of(Obligation obligation, Line line) {
        return new CallLine(
                obligation.nation(),
                obligation.underwritten(),
                line.exact().toString(),
                line.carryIn().toString(),
                line.billed(),
                line.carryOut().toString());
    }

    Fraction open() {
        return Fraction.parse(carryOut);
    }
}
