package org.minilateral.sharing;

import java.util.Collection;

/** Whether weights carry a vote or bring a text into effect: exact, never by a rounded percentage. */
public final class Threshold {
    private Threshold() {}

    /** True if the weights in favour make up at least the threshold (2/3, 3/4) of the whole. */
    public static boolean carriesAtLeast(Collection<Fraction> inFavour, Fraction whole, Fraction threshold) {
        return carried(inFavour, whole).compareTo(threshold) >= 0;
    }

    /** True if the weights in favour exceed the threshold, as a simple majority exceeds 1/2. */
    public static boolean carriesMoreThan(Collection<Fraction> inFavour, Fraction whole, Fraction threshold) {
        return carried(inFavour, whole).compareTo(threshold) > 0;
    }

    private static Fraction carried(Collection<Fraction> inFavour, Fraction whole) {
        if (whole.signum() <= 0) {
            throw new Unshareable(Rule.WHOLE_NOT_POSITIVE, whole.toString());
        }
        return Fraction.sum(inFavour).dividedBy(whole);
    }
}
