package org.minilateral.consortium.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.minilateral.consortium.arrangement.Arrangements;
import org.minilateral.consortium.arrangement.EntryIntoEffectRule;
import org.minilateral.consortium.arrangement.Terms;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.platform.problem.Refused;

/** The lead nation moves the consortium to its next stage. */
@ApplicationScoped
class Announcing {

    private final Consortia consortia;
    private final Arrangements arrangements;
    private final Participations participations;
    private final Clock clock;

    Announcing(Consortia consortia, Arrangements arrangements, Participations participations, Clock clock) {
        this.consortia = consortia;
        this.arrangements = arrangements;
        this.participations = participations;
        this.clock = clock;
    }

    @Transactional
    ConsortiumView announce(UUID consortiumId, Stage next) {
        Consortium consortium = consortia.lock(consortiumId);
        if (next == Stage.OPEN_FOR_SIGNATURE) {
            requireInvited(consortiumId);
        }
        consortium.announce(next);
        consortia.flush();
        return ConsortiumView.of(consortium, LocalDate.now(clock));
    }

    /** A clause that waits for a nation which nobody asked could never be met. */
    private void requireInvited(UUID consortiumId) {
        Terms terms = arrangements.current(consortiumId).terms();
        Set<String> invited = participations.nationsIn(consortiumId);
        for (String nation : terms.namedForEffect()) {
            if (!invited.contains(nation)) {
                throw Refused.state(
                                "named-nation-not-invited",
                                "Clause " + terms.clauseOf(EntryIntoEffectRule.class) + " waits for " + nation
                                        + ", which is not invited.")
                        .with("clause", terms.clauseOf(EntryIntoEffectRule.class));
            }
        }
    }
}
