package org.minilateral.sharing.method;

import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Rule;
import org.minilateral.sharing.Scale;
import org.minilateral.sharing.Shares;
import org.minilateral.sharing.Unshareable;

/** Some parties bear stated parts of a whole (2.5 of 100) first; what is left is divided by another method. */
public record FixedFirst(Scale fixed, Fraction whole, Method rest) implements Method {
    public FixedFirst {
        if (fixed.residual(whole).signum() < 0) {
            throw new Unshareable(Rule.SHARES_ABOVE_WHOLE, fixed.sum() + " of " + whole);
        }
    }

    @Override
    public Shares share(Fraction total) {
        var first = fixed.shares(total.times(fixed.sum()).dividedBy(whole));
        return first.plus(rest.share(total.minus(first.total())));
    }
}
