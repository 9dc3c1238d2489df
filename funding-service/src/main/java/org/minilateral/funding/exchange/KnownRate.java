package org.minilateral.funding.exchange;

import java.time.LocalDate;
import org.minilateral.sharing.Fraction;

/**
 * A rate that is kept.
 *
 * @param rate units of the currency for one euro
 * @param version 1 for what was published first for the day
 * @param nation whose officer imported it; empty for what the service fetched
 */
record KnownRate(String currency, LocalDate on, Fraction rate, int version, String nation) {

    /** The euro itself, which is never published. */
    static KnownRate euro(LocalDate on) {
        return new KnownRate(Exchange.EUR, on, Fraction.ONE, 0, "");
    }

    boolean isEuro() {
        return version == 0;
    }

    String source() {
        return currency + " v" + version + (nation.isEmpty() ? "" : " imported by " + nation);
    }
}
