package org.minilateral.funding.budget;

import org.minilateral.sharing.Fraction;

/** How much of a line may leave it without a decision: so many per cent of what the budget gave it, or nothing at all. */
record TransferLimit(String percent) {

    /**
     * @param line what the budget gave the line
     * @param left what has left it already without a decision
     */
    boolean allows(long line, long left, long wanted) {
        if (percent == null) {
            return false;
        }
        Fraction most = Fraction.of(line).times(Fraction.percent(percent));
        return Fraction.of(Math.addExact(left, wanted)).compareTo(most) <= 0;
    }
}
