package org.minilateral.consortium.arrangement;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.sharing.Fraction;

/**
 * Within which limits every share on the arrangement's scale lies, as fractions of its whole.
 *
 * @param floor the least that a nation carries; null for no floor
 * @param ceiling the most that a nation carries; null for no ceiling
 */
@RegisterForReflection
public record ShareLimitsRule(
        @Schema(examples = "1/100") String floor,
        @Schema(examples = "3/5") String ceiling) implements Rule {

    /** True if the weight, on a scale of that whole, is less than the floor. */
    public boolean undercutBy(Fraction weight, Fraction whole) {
        return floor != null && weight.dividedBy(whole).compareTo(Fraction.parse(floor)) < 0;
    }

    /** True if the weight, on a scale of that whole, is more than the ceiling. */
    public boolean exceededBy(Fraction weight, Fraction whole) {
        return ceiling != null && weight.dividedBy(whole).compareTo(Fraction.parse(ceiling)) > 0;
    }

    /** True if every share of the scale lies within. */
    public boolean allow(ScaleRule scale) {
        return scale.entries().stream()
                .map(entry -> Fraction.parse(entry.weight()))
                .noneMatch(
                        weight -> undercutBy(weight, scale.wholeWeight()) || exceededBy(weight, scale.wholeWeight()));
    }
}
