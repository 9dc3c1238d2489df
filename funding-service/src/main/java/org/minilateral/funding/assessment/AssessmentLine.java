package org.minilateral.funding.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.minilateral.funding.method.Bound;
import org.minilateral.funding.method.Party;
import org.minilateral.funding.method.SharingConstraint;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Line;

/**
 * What one line of the scale owes, in minor units: {@code exact + carryIn = assessed + carryOut}.
 *
 * @param exact as text of a fraction; so are the carries, which run on from assessment to assessment of one cost share
 * @param heldBy the constraint that keeps the share where it is, or null
 */
@Embeddable
record AssessmentLine(
        String nation,
        boolean underwritten,
        String weight,
        String exact,
        String carryIn,
        long assessed,
        String carryOut,

        @Enumerated(EnumType.STRING) Bound heldBy,

        String heldClause) {

    /** @param held the constraint that holds the share, or null */
    static AssessmentLine of(String weight, Line line, SharingConstraint held) {
        return new AssessmentLine(
                Party.nation(line.party()),
                Party.isUnderwritten(line.party()),
                weight,
                line.exact().toString(),
                line.carryIn().toString(),
                line.billed(),
                line.carryOut().toString(),
                held == null ? null : held.bound(),
                held == null ? null : held.clause());
    }

    Obligation obligation() {
        return new Obligation(nation, underwritten, assessed);
    }

    String party() {
        return Party.of(nation, underwritten);
    }

    Fraction open() {
        return Fraction.parse(carryOut);
    }
}
