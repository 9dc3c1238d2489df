package org.minilateral.funding.settlement;

import java.util.UUID;

/**
 * What a nation owes a consortium, or one of its projects, by account; minor units.
 *
 * @param projectId null for the consortium itself
 */
record Holding(
        UUID consortiumId,
        UUID projectId,
        String nation,
        String currency,
        long notCalled,
        long called,
        long interest,
        long advances,
        long surplus,
        long claims) {

    /** What it has to pay now; below zero what it is to be paid. */
    long net() {
        return Math.subtractExact(Math.addExact(called, interest), advances + surplus + claims);
    }
}
