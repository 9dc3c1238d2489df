package org.minilateral.funding.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.minilateral.funding.method.Bound;
import org.minilateral.funding.method.Party;
import org.minilateral.funding.method.SharingConstraint;
import org.minilateral.sharing.Fraction;

/**
 * What one line of an adjusted assessment changes by, in minor units; fractions are text.
 *
 * @param exact what the line owes by the newer version
 * @param difference how much more, or less, that is than before
 */
@Embeddable
record AdjustmentLine(
        String nation,
        boolean underwritten,
        String weight,
        String exact,
        String difference,
        String carryIn,
        long adjusted,
        String carryOut,
        long credited,
        long toCall,

        @Enumerated(EnumType.STRING) Bound heldBy,

        String heldClause) {

    static AdjustmentLine of(Change change, String weight, SharingConstraint held) {
        return new AdjustmentLine(
                Party.nation(change.party()),
                Party.isUnderwritten(change.party()),
                weight,
                change.exact().toString(),
                change.difference().toString(),
                change.carryIn().toString(),
                change.adjusted(),
                change.carryOut().toString(),
                change.credited(),
                change.toCall(),
                held == null ? null : held.bound(),
                held == null ? null : held.clause());
    }

    String party() {
        return Party.of(nation, underwritten);
    }

    Fraction open() {
        return Fraction.parse(carryOut);
    }

    Obligation obligation() {
        return new Obligation(nation, underwritten, toCall);
    }
}
