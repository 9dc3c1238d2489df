package org.minilateral.funding.statement;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a nation has to pay of a call, and on which days that became less, in minor units.
 *
 * @param settled by money, claims, surplus or a write-off; below zero where it was opened again
 */
record CalledDue(String nation, LocalDate issuedOn, LocalDate dueOn, long billed, SortedMap<LocalDate, Long> settled) {

    CalledDue {
        settled = new TreeMap<>(settled);
    }

    /** At the end of the day; nothing before it was called. */
    long outstanding(LocalDate day) {
        return issuedOn.isAfter(day) ? 0 : billed - settledBy(day);
    }

    long settledBy(LocalDate day) {
        return settled.headMap(day.plusDays(1)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
