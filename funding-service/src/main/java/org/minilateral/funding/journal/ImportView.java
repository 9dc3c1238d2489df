package org.minilateral.funding.journal;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a bulk request booked; the numbers between the first and the last are all of it.
 *
 * @param entryIds in the order of the request
 */
@RegisterForReflection
@Schema(name = "JournalImport")
record ImportView(
        int entries,
        @Schema(examples = "JE-2026-000123") String firstNumber,
        @Schema(examples = "JE-2026-010122") String lastNumber,
        Instant recordedAt,
        List<UUID> entryIds) {

    static ImportView of(List<Booked> booked) {
        return new ImportView(
                booked.size(),
                booked.getFirst().number(),
                booked.getLast().number(),
                booked.getLast().recordedAt(),
                booked.stream().map(Booked::id).toList());
    }
}
