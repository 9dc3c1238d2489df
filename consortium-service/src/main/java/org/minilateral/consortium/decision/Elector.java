package org.minilateral.consortium.decision;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.minilateral.sharing.Fraction;

/**
 * A nation that has a vote on a question, as it was when the question was put.
 *
 * @param weight its contribution share on the arrangement's scale, exact, such as 52.55 or 1/3; 0 without a scale
 */
@RegisterForReflection
public record Elector(String nation, String weight) {
    Fraction share() {
        return Fraction.parse(weight);
    }
}
