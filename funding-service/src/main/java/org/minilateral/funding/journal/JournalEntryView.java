package org.minilateral.funding.journal;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.minilateral.platform.money.Money;

/**
 * An entry of the journal with its lines, which balance in each currency.
 *
 * @param sourceId the assessment, call or receipt behind it; its own id where there is none
 * @param effectiveOn the day from which it counts
 * @param recordedAt when it was booked; it counts up along the entries of a consortium
 * @param corrects the entry that this one undoes, or a part of it
 * @param correctedBy the entries that undo this one, or parts of it
 * @param decisionId the decision that it rests on, where it names one itself
 * @param document how a document outside these books is called on which it rests
 */
@RegisterForReflection
@Schema(name = "JournalEntry")
record JournalEntryView(
        UUID id,
        @Schema(examples = "JE-2026-000123") String number,
        Entry.Kind kind,
        UUID sourceId,
        @Schema(nullable = true) UUID projectId,
        LocalDate effectiveOn,
        Instant recordedAt,
        String reason,
        String recordedBy,
        @Schema(nullable = true) UUID corrects,
        List<UUID> correctedBy,
        @Schema(nullable = true) UUID decisionId,
        @Schema(nullable = true) String document,
        Map<String, String> metadata,
        List<Line> lines) {

    JournalEntryView with(List<Line> found) {
        return with(correctedBy, found);
    }

    /** As it was answered when it was booked: whatever corrected it came later. */
    JournalEntryView asBooked() {
        return with(List.of(), lines);
    }

    private JournalEntryView with(List<UUID> corrections, List<Line> found) {
        return new JournalEntryView(
                id,
                number,
                kind,
                sourceId,
                projectId,
                effectiveOn,
                recordedAt,
                reason,
                recordedBy,
                corrects,
                corrections,
                decisionId,
                document,
                metadata,
                found);
    }

    /** A debit or a credit; the other one is null. */
    @Schema(name = "JournalLine")
    record Line(
            @Schema(examples = "1200") String account,
            AccountKind kind,
            @Schema(nullable = true) String nation,
            @Schema(nullable = true) UUID workPackageId,
            @Schema(nullable = true) Money debit,
            @Schema(nullable = true) Money credit) {

        static Line of(AccountKind kind, String nation, UUID workPackageId, String currency, long minor) {
            return new Line(
                    kind.code(),
                    kind,
                    nation.isEmpty() ? null : nation,
                    workPackageId,
                    minor > 0 ? Money.of(currency, minor) : null,
                    minor < 0 ? Money.of(currency, -minor) : null);
        }
    }
}
