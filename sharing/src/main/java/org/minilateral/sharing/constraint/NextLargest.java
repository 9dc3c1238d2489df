package org.minilateral.sharing.constraint;

import java.util.Set;

/** Whoever bears most bears no more than the next-largest contributor; the excess goes to the others. */
public record NextLargest() implements Constraint {

    @Override
    public Set<String> parties() {
        return Set.of();
    }
}
