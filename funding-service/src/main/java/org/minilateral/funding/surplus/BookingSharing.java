package org.minilateral.funding.surplus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.minilateral.funding.journal.Journal;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** The lead nation's finance officer books a surplus that the nations have decided to share: it is owed to them then. */
@ApplicationScoped
class BookingSharing {

    private final Sharings sharings;
    private final Journal journal;
    private final SurplusEvents events;
    private final Clock clock;

    BookingSharing(Sharings sharings, Journal journal, SurplusEvents events, Clock clock) {
        this.sharings = sharings;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    SharingView book(Caller by, UUID sharingId) {
        SurplusSharing sharing = sharings.adopted(sharingId);
        if (sharing.entryNumber != null) {
            throw Refused.state("surplus-booked-once", "This surplus is shared already.");
        }
        sharing.bookedOn = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        sharing.entryNumber = journal.post(sharing.entry(sharing.bookedOn, by)).number();
        sharings.flush();
        return events.tell(
                "surplus-shared", sharing.scope(), "surplus-sharings/" + sharing.id, SharingView.of(sharing));
    }
}
