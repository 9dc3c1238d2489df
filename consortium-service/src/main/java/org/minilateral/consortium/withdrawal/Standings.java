package org.minilateral.consortium.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Consumer;
import org.minilateral.consortium.coalition.Consortia;
import org.minilateral.consortium.coalition.StandingChanged;
import org.minilateral.consortium.participation.Participation;
import org.minilateral.consortium.participation.ParticipationView;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.problem.Refused;

/** Changes a nation's standing and tells of it, one nation of a consortium at a time. */
@ApplicationScoped
class Standings {

    private final Consortia consortia;
    private final Participations participations;
    private final Outbox outbox;

    Standings(Consortia consortia, Participations participations, Outbox outbox) {
        this.consortia = consortia;
        this.participations = participations;
        this.outbox = outbox;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    ParticipationView change(UUID consortiumId, String nation, Consumer<Participation> act) {
        consortia.lock(consortiumId);
        Participation own = participations.of(consortiumId, nation).orElseThrow(Refused::missing);
        act.accept(own);
        participations.flush();
        outbox.write(StandingChanged.of(consortiumId, own, participations.nationsIn(consortiumId)));
        return ParticipationView.of(own);
    }
}
