package org.minilateral.funding.assessment;

import jakarta.persistence.Embeddable;
import org.minilateral.funding.costshare.ScaleLine;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Line;

/**
 * What one line of the scale owes, in minor units: {@code exact + carryIn = assessed + carryOut}.
 *
 * @param exact as text of a fraction; so are the carries, which run on from assessment to assessment of one cost share
 */
@Embeddable
record AssessmentLine(
        String nation,
        boolean underwritten,
        String weight,
        String exact,
        String carryIn,
        long assessed,
        String carryOut) {

    static AssessmentLine of(ScaleLine scale, Line line) {
        return new AssessmentLine(
                scale.nation(),
                scale.underwritten(),
                scale.weight(),
                line.exact().toString(),
                line.carryIn().toString(),
                line.billed(),
                line.carryOut().toString());
    }

    Obligation obligation() {
        return new Obligation(nation, underwritten, assessed);
    }

    String party() {
        return new ScaleLine(nation, underwritten, weight).party();
    }

    Fraction open() {
        return Fraction.parse(carryOut);
    }
}
