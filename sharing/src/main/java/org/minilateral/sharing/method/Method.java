package org.minilateral.sharing.method;

import org.minilateral.sharing.Fraction;
import org.minilateral.sharing.Shares;

/**
 * How a cost is divided before it is rounded: from a total in minor units to the exact share of every party. The shares
 * and the gap, if any, sum to the total. A total below zero is a credit and yields the negative shares of the same
 * charge.
 */
public sealed interface Method permits Equal, Weighted, Key, FixedFirst, HostPremium, Pledged, Mixed, Constrained {

    Shares share(Fraction total);

    default Shares share(long total) {
        return share(Fraction.of(total));
    }

    /**
     * The shares of what is added when a cumulative total grows. It differs from the shares of the difference only
     * where an amount is fixed for good, such as an absolute ceiling.
     */
    default Shares step(long before, long after) {
        return share(after).minus(share(before));
    }
}
