package org.minilateral.sharing.method;

/** What the weights of a scale measure. */
public enum Basis {
    /** Percentages or weights written into the arrangement. */
    FIXED_SHARES,
    /** Hours, runs or capacity bought or used in the period. */
    USAGE,
    /** The value of the work placed with each party. */
    WORK_SHARE,
    /** Units of contribution that each party has subscribed to. */
    CONTRIBUTORY_UNITS
}
