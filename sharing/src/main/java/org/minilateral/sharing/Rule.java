package org.minilateral.sharing;

import java.util.Locale;

/**
 * The rules that a scale, a method or a constraint can break; {@link #code()} is stable and fit for a problem document.
 */
public enum Rule {
    NOT_A_NUMBER,
    DIVISION_BY_ZERO,
    AMOUNT_TOO_LARGE,
    NOT_WHOLE_MINOR_UNITS,
    PARTY_MISSING,
    PARTY_TWICE,
    PARTY_UNKNOWN,
    NO_PARTIES,
    NEGATIVE_WEIGHT,
    ALL_WEIGHTS_ZERO,
    WHOLE_NOT_POSITIVE,
    SHARES_ABOVE_WHOLE,
    CARRY_NOT_BALANCED,
    PORTION_OUT_OF_RANGE,
    PARTS_NOT_WHOLE,
    NEGATIVE_CEILING,
    FLOOR_ABOVE_CEILING,
    FLOORS_ABOVE_TOTAL,
    CEILINGS_BELOW_TOTAL,
    NO_NEXT_CONTRIBUTOR;

    /** The name in the form of an address part, such as {@code all-weights-zero}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
