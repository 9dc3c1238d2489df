package org.minilateral.funding.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * As of when a balance is asked for.
 *
 * @param asOf at the end of this effective day; null for all days
 * @param recordedUntil as far as it was recorded at this instant; null for now
 */
record Moment(LocalDate asOf, Instant recordedUntil) {

    static Moment of(String asOf, String recordedUntil) {
        return new Moment(Asked.day("asOf", asOf), Asked.instant("recordedUntil", recordedUntil));
    }

    boolean isNow() {
        return asOf == null && recordedUntil == null;
    }

    OffsetDateTime recordedAt() {
        return recordedUntil == null ? null : recordedUntil.atOffset(ZoneOffset.UTC);
    }
}
