package org.minilateral.consortium.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.minilateral.consortium.coalition.Consortia;
import org.minilateral.consortium.coalition.StandingChanged;
import org.minilateral.consortium.participation.Participation;
import org.minilateral.consortium.participation.ParticipationView;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.platform.feed.Outbox;

/** The lead nation asks another nation to take part; from then on that nation knows of the consortium. */
@ApplicationScoped
class Inviting {

    private final Consortia consortia;
    private final Participations participations;
    private final Outbox outbox;
    private final Clock clock;

    Inviting(Consortia consortia, Participations participations, Outbox outbox, Clock clock) {
        this.consortia = consortia;
        this.participations = participations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    ParticipationView invite(UUID consortiumId, String nation) {
        consortia.lock(consortiumId).requireInvitable();
        return add(Participation.invited(consortiumId, nation, LocalDate.now(clock)));
    }

    @Transactional
    ParticipationView admitObserver(UUID consortiumId, String nation) {
        consortia.lock(consortiumId);
        return add(Participation.observer(consortiumId, nation, LocalDate.now(clock)));
    }

    private ParticipationView add(Participation joining) {
        participations.add(joining);
        outbox.write(
                StandingChanged.of(joining.consortiumId(), joining, participations.nationsIn(joining.consortiumId())));
        return ParticipationView.of(joining);
    }
}
