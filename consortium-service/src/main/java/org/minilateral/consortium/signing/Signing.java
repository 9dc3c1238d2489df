package org.minilateral.consortium.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.minilateral.consortium.coalition.Consortia;
import org.minilateral.consortium.coalition.Consortium;
import org.minilateral.consortium.coalition.StandingChanged;
import org.minilateral.consortium.participation.Participation;
import org.minilateral.consortium.participation.ParticipationView;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.consortium.participation.SignatureKind;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.problem.Refused;

/** A nation binds itself: it signs, and ratifies where it signed subject to approval. */
@ApplicationScoped
class Signing {

    private final Consortia consortia;
    private final Participations participations;
    private final EffectTaking effectTaking;
    private final Outbox outbox;
    private final Clock clock;

    Signing(Consortia consortia, Participations participations, EffectTaking effectTaking, Outbox outbox, Clock clock) {
        this.consortia = consortia;
        this.participations = participations;
        this.effectTaking = effectTaking;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Bound sign(UUID consortiumId, String nation, SignatureKind kind) {
        return act(consortiumId, nation, participation -> participation.sign(kind, clock.instant()));
    }

    @Transactional
    Bound ratify(UUID consortiumId, String nation, LocalDate depositedOn) {
        return act(consortiumId, nation, participation -> participation.ratify(depositedOn, LocalDate.now(clock)));
    }

    @Transactional
    Bound applyProvisionally(UUID consortiumId, String nation) {
        return act(consortiumId, nation, participation -> participation.applyProvisionally(LocalDate.now(clock)));
    }

    private Bound act(UUID consortiumId, String nation, Consumer<Participation> act) {
        Consortium consortium = consortia.lock(consortiumId);
        Participation own = participations.of(consortiumId, nation).orElseThrow(Refused::missing);
        consortium.requireOpenForSignature();
        act.accept(own);
        participations.flush();
        Set<String> known = participations.nationsIn(consortiumId);
        outbox.write(StandingChanged.of(consortiumId, own, known));
        effectTaking.takeEffectIfDue(consortium, known);
        return new Bound(ParticipationView.of(own), consortium.stageOn(LocalDate.now(clock)), consortium.inEffectOn());
    }
}
