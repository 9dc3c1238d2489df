package org.minilateral.funding.assessment;

import org.minilateral.sharing.Fraction;

/**
 * Where one party of an assessment stands, in minor units.
 *
 * @param party its name among the lines
 * @param exact what it owes before rounding
 * @param assessed what it was assessed, adjustments included
 * @param called what it was asked to pay, less what was credited to it again
 */
record Standing(String party, Fraction exact, long assessed, long called) {

    static Standing none(String party) {
        return new Standing(party, Fraction.ZERO, 0, 0);
    }

    Standing plus(Fraction moreExact, long moreAssessed, long moreCalled) {
        return new Standing(party, exact.plus(moreExact), assessed + moreAssessed, called + moreCalled);
    }
}
