package org.minilateral.funding.statement;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of what was recorded a report knows. Asked again with {@code recordedUntil} at this instant it comes out the same.
 *
 * @param recordedUntil when the last entry known to the report was recorded; null if there is none
 * @param lastEntry the number of that entry
 */
record CutOff(
        @Schema(nullable = true) Instant recordedUntil,

        @Schema(examples = "JE-2026-000123", nullable = true)
        String lastEntry) {}
