package org.minilateral.funding.receipt;

import org.minilateral.platform.money.Money;

/**
 * What a due takes of a payment.
 *
 * @param used minor units of the payment's currency
 * @param settled minor units of the due's currency
 */
record Part(Candidate of, long used, long settled) {

    Money money() {
        return Money.of(of.quote().from(), used);
    }

    Money debt() {
        return Money.of(of.quote().to(), settled);
    }
}
