package org.minilateral.funding.journal;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;

/** Tells the followers of this service what was booked by hand, imported, proposed or voided. */
@ApplicationScoped
class EntryEvents {

    private final Outbox outbox;
    private final Coalitions coalitions;

    EntryEvents(Outbox outbox, Coalitions coalitions) {
        this.outbox = outbox;
        this.coalitions = coalitions;
    }

    /** One event for each entry. */
    void posted(UUID consortiumId, List<Draft> drafts, List<Booked> booked) {
        Map<UUID, Set<String>> readers = new HashMap<>();
        List<Happening> happenings = new ArrayList<>();
        for (int at = 0; at < drafts.size(); at++) {
            Draft draft = drafts.get(at);
            Booked entry = booked.get(at);
            Set<String> seenBy = readers.computeIfAbsent(
                    draft.projectId(), project -> coalitions.releasableTo(new Scope(consortiumId, project)));
            happenings.add(new Happening(
                    "funding.entry-posted.v1",
                    "journal-entries/" + entry.id(),
                    consortiumId,
                    seenBy,
                    new Posted(
                            entry.id(),
                            entry.number(),
                            consortiumId,
                            draft.projectId(),
                            draft.kind(),
                            draft.effectiveOn(),
                            draft.corrects())));
        }
        outbox.writeAll(happenings);
    }

    /** One event for a whole import, for each scope that it touches. */
    void imported(UUID consortiumId, List<Draft> drafts, List<Booked> booked) {
        drafts.stream()
                .map(draft -> new Scope(consortiumId, draft.projectId()))
                .distinct()
                .forEach(scope -> outbox.write(new Happening(
                        "funding.entries-imported.v1",
                        "consortia/" + consortiumId,
                        consortiumId,
                        coalitions.releasableTo(scope),
                        new Imported(
                                consortiumId,
                                scope.projectId(),
                                drafts.stream()
                                        .filter(draft -> new Scope(consortiumId, draft.projectId()).equals(scope))
                                        .count(),
                                booked.getFirst().number(),
                                booked.getLast().number()))));
    }

    /** A pending entry was proposed, posted or voided. */
    void pending(PendingEntryView entry) {
        outbox.write(new Happening(
                switch (entry.state()) {
                    case PENDING -> "funding.pending-entry-proposed.v1";
                    case POSTED -> "funding.pending-entry-posted.v1";
                    case VOIDED -> "funding.pending-entry-voided.v1";
                },
                "pending-entries/" + entry.id(),
                entry.consortiumId(),
                coalitions.releasableTo(new Scope(entry.consortiumId(), entry.projectId())),
                new Pending(entry.id(), entry.consortiumId(), entry.projectId(), entry.entryId())));
    }

    @RegisterForReflection
    record Posted(
            UUID entryId,
            String number,
            UUID consortiumId,
            UUID projectId,
            Entry.Kind kind,
            LocalDate effectiveOn,
            UUID corrects) {}

    @RegisterForReflection
    record Imported(UUID consortiumId, UUID projectId, long entries, String firstNumber, String lastNumber) {}

    @RegisterForReflection
    record Pending(UUID pendingEntryId, UUID consortiumId, UUID projectId, UUID entryId) {}
}
