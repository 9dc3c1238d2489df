package org.minilateral.funding.settlement;

import java.util.List;

/**
 * Transfers after which nobody owes anything.
 *
 * @param atLeast no plan has fewer transfers than this
 */
record Plan(List<Transfer> transfers, int atLeast) {

    /** Whether it is proven that no plan has fewer. */
    boolean isFewest() {
        return transfers.size() == atLeast;
    }
}
