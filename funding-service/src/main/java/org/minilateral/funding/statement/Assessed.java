package org.minilateral.funding.statement;

import java.util.UUID;

/**
 * What one line of a scale was assessed and called by its documents, in minor units.
 *
 * @param carryBefore the carry with which the period opened, as text of a fraction, or null
 * @param carryAfter the carry with which it closed
 */
record Assessed(
        UUID costShareId,
        String costShare,
        int number,
        String nation,
        boolean underwritten,
        String weight,
        long before,
        long moved,
        String carryBefore,
        String carryAfter) {}
