package org.minilateral.funding.surplus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.minilateral.funding.coalition.DecisionTaken;
import org.minilateral.funding.journal.Journal;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** A year's surplus is shared: the lead nation proposes, the nations decide, the lead nation books. */
@ApplicationScoped
class SharingSurplus {

    private final YearClosings closings;
    private final Sharings sharings;
    private final Contributions contributions;
    private final Journal journal;
    private final SurplusEvents events;
    private final Clock clock;

    SharingSurplus(
            YearClosings closings,
            Sharings sharings,
            Contributions contributions,
            Journal journal,
            SurplusEvents events,
            Clock clock) {
        this.closings = closings;
        this.sharings = sharings;
        this.contributions = contributions;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    SharingView propose(Caller by, UUID consortiumId, NewSharing wanted) {
        YearResult year = closings.result(wanted.yearResultId());
        if (year == null || !year.consortiumId.equals(consortiumId)) {
            throw Refused.field("year-result-unknown", "/yearResultId", "The consortium has no such result of a year.");
        }
        if (year.surplus() <= 0) {
            throw Refused.state("no-surplus", "A deficit, or nothing, is not shared: it stays in the books.");
        }
        var contributed = contributions.of(year);
        if (contributed.isEmpty()) {
            throw Refused.state("no-share-of-the-year", "Nobody was assessed in " + year.fiscalYear + ".");
        }
        var lines = Sharing.divide(contributed, sharings.latest(year), year.surplus());
        var sharing = new SurplusSharing(year, lines, clock.instant(), by.nation());
        sharings.persistAndFlush(sharing);
        return tell("surplus-sharing-proposed", sharing);
    }

    void decided(@Observes DecisionTaken decision) {
        if ("SURPLUS".equals(decision.question()) && decision.subjectId() != null) {
            sharings.findByIdOptional(decision.subjectId())
                    .ifPresent(sharing -> sharing.adoption.take(decision, sharing.scope(), sharing.nations()));
        }
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
        return tell("surplus-shared", sharing);
    }

    private SharingView tell(String what, SurplusSharing sharing) {
        return events.tell(what, sharing.scope(), "surplus-sharings/" + sharing.id, SharingView.of(sharing));
    }
}
