package org.minilateral.funding.method;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.caller.NationCode;
import org.minilateral.platform.money.Money;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.constraint.AbsoluteCeiling;
import org.minilateral.sharing.constraint.Constraint;

/** One nation bears at most this amount, of all that is ever divided by the cost share in the amount's currency. */
@RegisterForReflection
public record AmountConstraint(
        @NotNull @NationCode @Schema(examples = "CHE") String nation,
        @NotNull Money amount,

        @Size(max = 50) @Schema(examples = "7.4", nullable = true)
        String clause)
        implements SharingConstraint {

    @Override
    public Bound bound() {
        return Bound.ABSOLUTE_CEILING;
    }

    @Override
    public List<Named> named(String pointer) {
        return List.of(new Named(nation, pointer + "/nation"));
    }

    /** What is left below the ceiling, rounded down: less than a minor unit of it stays unused meanwhile. */
    @Override
    public List<Constraint> arithmetic(Map<String, Fraction> before) {
        Fraction left = Fraction.of(amount.minor()).minus(before.getOrDefault(nation, Fraction.ZERO));
        return List.of(
                new AbsoluteCeiling(nation, left.max(Fraction.ZERO).floor().longValueExact()));
    }

    @Override
    public boolean fitsAnyTotal() {
        return false;
    }
}
