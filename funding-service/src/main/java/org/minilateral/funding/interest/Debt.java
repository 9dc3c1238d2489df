package org.minilateral.funding.interest;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a nation had to pay of a call, and by which day it did, in minor units.
 *
 * @param settled what was settled on each day; below zero where the debt was opened again
 */
record Debt(
        UUID callId,
        String call,
        String nation,
        String currency,
        LocalDate dueOn,
        long billed,
        SortedMap<LocalDate, Long> settled) {

    Debt {
        settled = new TreeMap<>(settled);
    }

    /** What stood open during a day. What arrives on a day counts from that day on. */
    long openOn(LocalDate day) {
        return billed
                - settled.headMap(day.plusDays(1)).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
    }
}
