package org.minilateral.sharing;

/**
 * One party's line of a bill, in minor units, and its own explanation: {@code exact + carryIn = billed + carryOut}. A
 * carry above zero is still to be billed, one below zero was billed in advance.
 */
public record Line(String party, Fraction exact, Fraction carryIn, long billed) {

    public Fraction carryOut() {
        return exact.plus(carryIn).minus(Fraction.of(billed));
    }
}
