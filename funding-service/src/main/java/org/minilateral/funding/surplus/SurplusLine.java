package org.minilateral.funding.surplus;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Line;

/**
 * What a nation gets of a surplus, in minor units: {@code exact + carryIn = amount + carryOut}, as text of fractions.
 *
 * @param weight the nation's exact share of what was assessed in the year that produced the surplus
 */
@RegisterForReflection
record SurplusLine(String nation, String weight, String exact, String carryIn, long amount, String carryOut) {

    static SurplusLine of(Line line, Fraction weight) {
        return new SurplusLine(
                line.party(),
                weight.toString(),
                line.exact().toString(),
                line.carryIn().toString(),
                line.billed(),
                line.carryOut().toString());
    }
}
