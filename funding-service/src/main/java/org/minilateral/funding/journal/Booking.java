package org.minilateral.funding.journal;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.feed.Followers;
import org.minilateral.platform.idempotency.Claim;
import org.postgresql.util.PSQLException;

/** The lead nation's finance officer books by hand, or imports. */
@ApplicationScoped
class Booking {

    private final GroupCommit groups;
    private final Journal journal;
    private final EntryEvents events;
    private final Followers followers;

    Booking(GroupCommit groups, Journal journal, EntryEvents events, Followers followers) {
        this.groups = groups;
        this.journal = journal;
        this.events = events;
        this.followers = followers;
    }

    /** Books one entry, in a transaction that it may share with others that wait. */
    Ticket.Answer book(SecurityIdentity identity, UUID consortiumId, NewEntry wanted) throws Exception {
        Draft draft = wanted.draft("");
        Caller by = Caller.of(identity);
        try {
            return groups.book(consortiumId, by, new Ticket(Claim.current(), draft));
        } catch (Exception e) {
            if (draft.decisionId() == null || !isUnknownDecision(e)) {
                throw e;
            }
            followers.catchUp("consortium");
            return groups.book(consortiumId, by, new Ticket(Claim.current(), draft));
        }
    }

    /** Books all or none. */
    @Transactional
    ImportView bookAll(SecurityIdentity identity, UUID consortiumId, NewEntries wanted) {
        List<NewEntry> entries = wanted.entries();
        List<Draft> drafts = IntStream.range(0, entries.size())
                .mapToObj(at -> entries.get(at).draft("/entries/" + at))
                .toList();
        List<Booked> booked = journal.postAll(consortiumId, Caller.of(identity), drafts);
        events.imported(consortiumId, drafts, booked);
        return ImportView.of(booked);
    }

    private static boolean isUnknownDecision(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof PSQLException said
                    && said.getServerErrorMessage() != null
                    && "money_needs_decision"
                            .equals(said.getServerErrorMessage().getConstraint())) {
                return true;
            }
        }
        return false;
    }
}
