package org.minilateral.funding.journal;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** Undoes what was booked wrongly, by a new entry that points at the old one: both show. */
@ApplicationScoped
class Correcting {

    private final Originals originals;
    private final Journal journal;
    private final EntryEvents events;

    Correcting(Originals originals, Journal journal, EntryEvents events) {
        this.originals = originals;
        this.journal = journal;
        this.events = events;
    }

    @Transactional
    JournalEntryView correct(SecurityIdentity identity, UUID entryId, NewCorrection wanted) {
        Originals.Original original = originals.get(entryId);
        if (original.kind() == Entry.Kind.CORRECTION) {
            throw Refused.state("correction-of-original", "A correction is not corrected: book what is right.");
        }
        if (!original.kind().isByHand()) {
            throw Refused.state(
                            "entry-of-document",
                            original.number() + " belongs to a document, which would stay as it is. "
                                    + original.kind().undoneBy())
                    .with("kind", original.kind());
        }
        List<Posting> postings = wanted.lines() == null
                ? originals.whatIsLeft(entryId).stream().map(Posting::reversed).toList()
                : Lines.balanced(wanted.lines(), "/lines");
        if (postings.isEmpty()) {
            throw Refused.state("correction-beyond-original", "Nothing is left of " + original.number() + ".");
        }
        Draft draft = new Draft(
                original.scope().projectId(),
                Entry.Kind.CORRECTION,
                wanted.effectiveOn(),
                wanted.reason(),
                entryId,
                null,
                null,
                null,
                postings);
        Caller by = Caller.of(identity);
        UUID consortium = original.scope().consortiumId();
        List<Booked> booked = journal.postAll(consortium, by, List.of(draft));
        events.posted(consortium, List.of(draft), booked);
        return draft.view(booked.getFirst(), by.name());
    }
}
