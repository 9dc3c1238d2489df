package org.minilateral.consortium.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.minilateral.consortium.decision.Freedom;
import org.minilateral.consortium.organisation.NationLeaving;
import org.minilateral.consortium.participation.ParticipationView;

/** A nation leaves because an overrun was adopted that it need not follow: at once, whatever the clause on notice says. */
@ApplicationScoped
class Departing {

    private final Freedom freedom;
    private final NationLeaving nationLeaving;
    private final Standings standings;
    private final Clock clock;

    Departing(Freedom freedom, NationLeaving nationLeaving, Standings standings, Clock clock) {
        this.freedom = freedom;
        this.nationLeaving = nationLeaving;
        this.standings = standings;
        this.clock = clock;
    }

    @Transactional
    ParticipationView depart(UUID decisionId, String nation) {
        UUID consortiumId = freedom.require(decisionId, nation);
        LocalDate today = LocalDate.now(clock);
        ParticipationView gone = standings.change(consortiumId, nation, participation -> participation.depart(today));
        nationLeaving.leave(consortiumId, nation, today);
        return gone;
    }
}
