package org.minilateral.funding.coalition;

import java.time.LocalDate;

/**
 * A nation is leaving, or has left.
 *
 * @param since the day of its notice, or the last day on which it took part
 * @param done true if it has left
 */
public record Departure(LocalDate since, boolean done) {

    /** True if it may leave, or has left, on that day. */
    public boolean fits(LocalDate effectiveOn) {
        return done ? effectiveOn.equals(since) : !effectiveOn.isBefore(since);
    }
}
