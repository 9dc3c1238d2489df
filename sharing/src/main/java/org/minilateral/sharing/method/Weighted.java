package org.minilateral.sharing.method;

import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Scale;
import org.minilateral.sharing.Shares;

/** In proportion to one table of weights, whatever these measure. */
public record Weighted(Basis basis, Scale scale) implements Method {

    @Override
    public Shares share(Fraction total) {
        return scale.shares(total);
    }
}
