package org.minilateral.funding.journal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An entry that is to be booked by itself, not by a document of ours.
 *
 * @param corrects the entry that it undoes, or a part of it; null for others
 * @param decisionId the decision that it rests on, or null
 * @param document how the document outside these books is called on which it rests, or null
 * @param metadata what its author notes beside it, in the order of the keys, so that it always reads the same; never null
 */
record Draft(
        UUID projectId,
        Entry.Kind kind,
        LocalDate effectiveOn,
        String reason,
        UUID corrects,
        UUID decisionId,
        String document,
        Map<String, String> metadata,
        List<Posting> postings) {

    Draft {
        metadata = metadata == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(metadata));
    }

    JournalEntryView view(Booked booked, String recordedBy) {
        return new JournalEntryView(
                booked.id(),
                booked.number(),
                kind,
                booked.id(),
                projectId,
                effectiveOn,
                booked.recordedAt(),
                reason,
                recordedBy,
                corrects,
                List.of(),
                decisionId,
                document,
                metadata,
                postings.stream()
                        .map(line -> JournalEntryView.Line.of(
                                line.account(),
                                line.nation() == null ? "" : line.nation(),
                                line.workPackageId(),
                                line.currency(),
                                line.minor()))
                        .toList());
    }
}
