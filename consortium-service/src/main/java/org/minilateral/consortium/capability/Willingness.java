package org.minilateral.consortium.capability;

/** Whether a nation would bring a capability into a coalition. */
public enum Willingness {
    WILLING,
    /** On conditions that are still to be talked about. */
    CONDITIONAL,
    /** Declared so that others know of it, but not on offer. */
    UNWILLING
}
