package org.minilateral.sharing.method;

import java.util.List;
import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Shares;
import org.minilateral.sharing.constraint.Constraint;
import org.minilateral.sharing.constraint.Constraints;

/**
 * A method whose outcome is kept within floors and ceilings. They bind the exact shares, which a bill rounds by less
 * than a minor unit.
 */
public record Constrained(Method method, List<Constraint> constraints) implements Method {
    public Constrained {
        constraints = List.copyOf(constraints);
    }

    @Override
    public Shares share(Fraction total) {
        if (total.signum() < 0) {
            return share(total.negated()).negated();
        }
        return Constraints.hold(method.share(total), constraints);
    }
}
