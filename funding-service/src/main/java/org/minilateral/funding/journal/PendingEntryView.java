package org.minilateral.funding.journal;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry that waits for a second person. It lowers what is available, and is in no balance until it is posted.
 *
 * @param entryId the entry that it became, once it is posted
 */
@RegisterForReflection
@Schema(name = "PendingEntry")
record PendingEntryView(
        UUID id,
        UUID consortiumId,
        @Schema(nullable = true) UUID projectId,
        State state,
        Entry.Kind kind,
        LocalDate effectiveOn,
        String reason,
        @Schema(nullable = true) UUID decisionId,
        @Schema(nullable = true) String document,
        Instant proposedAt,
        String proposedBy,
        @Schema(nullable = true) Instant settledAt,
        @Schema(nullable = true) String settledBy,
        @Schema(nullable = true) UUID entryId,
        List<JournalEntryView.Line> lines) {

    @Schema(name = "PendingEntryState")
    enum State {
        PENDING,
        POSTED,
        VOIDED
    }

    PendingEntryView with(List<JournalEntryView.Line> found) {
        return new PendingEntryView(
                id,
                consortiumId,
                projectId,
                state,
                kind,
                effectiveOn,
                reason,
                decisionId,
                document,
                proposedAt,
                proposedBy,
                settledAt,
                settledBy,
                entryId,
                found);
    }
}
