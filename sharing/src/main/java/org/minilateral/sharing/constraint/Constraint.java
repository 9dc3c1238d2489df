package org.minilateral.sharing.constraint;

import java.util.Set;

/** What an arrangement imposes on the outcome of a method; any number of constraints hold together. */
public sealed interface Constraint permits Floor, Ceiling, AbsoluteCeiling, NextLargest {

    /** Whom it names; none means that it is for everyone. */
    Set<String> parties();

    default boolean binds(String party) {
        return parties().isEmpty() || parties().contains(party);
    }
}
