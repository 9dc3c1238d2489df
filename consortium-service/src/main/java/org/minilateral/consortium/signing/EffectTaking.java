package org.minilateral.consortium.signing;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.minilateral.consortium.arrangement.Arrangements;
import org.minilateral.consortium.arrangement.EntryIntoEffect;
import org.minilateral.consortium.arrangement.Progress;
import org.minilateral.consortium.coalition.Consortium;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;

/** After every act that binds a nation: does the arrangement take effect now? The consortium is locked meanwhile. */
@ApplicationScoped
class EffectTaking {

    private final Arrangements arrangements;
    private final Participations participations;
    private final Outbox outbox;
    private final Clock clock;

    EffectTaking(Arrangements arrangements, Participations participations, Outbox outbox, Clock clock) {
        this.arrangements = arrangements;
        this.participations = participations;
        this.outbox = outbox;
        this.clock = clock;
    }

    void takeEffectIfDue(Consortium consortium, Set<String> releasableTo) {
        if (!consortium.awaitsEffect()) {
            return;
        }
        UUID id = consortium.id();
        Progress progress = EntryIntoEffect.of(arrangements.current(id).terms(), participations.standingsIn(id));
        if (progress.met()) {
            consortium.takeEffect(LocalDate.now(clock).plusDays(progress.delayDays()));
            outbox.write(new Happening(
                    "consortium.in-effect.v1",
                    "consortia/" + id,
                    id,
                    releasableTo,
                    new InEffect(id, consortium.inEffectOn())));
        }
    }

    @RegisterForReflection
    record InEffect(UUID consortiumId, LocalDate inEffectOn) {}
}
