package org.minilateral.consortium.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.minilateral.consortium.arrangement.Question;
import org.minilateral.consortium.coalition.StandingChanged;
import org.minilateral.consortium.decision.Adopted;
import org.minilateral.consortium.decision.Effect;
import org.minilateral.consortium.organisation.NationLeaving;
import org.minilateral.consortium.participation.Participation;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.problem.Refused;
import org.minilateral.platform.release.Elevation;

/** The nation is out at once. */
@ApplicationScoped
class Expelled implements Effect {

    private final Participations participations;
    private final NationLeaving nationLeaving;
    private final Elevation elevation;
    private final Outbox outbox;
    private final Clock clock;

    Expelled(
            Participations participations,
            NationLeaving nationLeaving,
            Elevation elevation,
            Outbox outbox,
            Clock clock) {
        this.participations = participations;
        this.nationLeaving = nationLeaving;
        this.elevation = elevation;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Question question() {
        return Question.EXPULSION;
    }

    @Override
    public void take(Adopted decision) {
        Participation expelled = participations
                .of(decision.consortiumId(), decision.subjectNation())
                .orElseThrow(
                        () -> Refused.state("not-a-participant", decision.subjectNation() + " does not take part."));
        Set<String> known = participations.nationsIn(decision.consortiumId());
        LocalDate today = LocalDate.now(clock);
        // A standing, and what lies beneath it, is its own nation's to change, except here.
        elevation.withServiceEyes(() -> {
            nationLeaving.leave(decision.consortiumId(), expelled.nation(), today);
            expelled.leave(today);
            participations.flush();
            return null;
        });
        outbox.write(StandingChanged.of(decision.consortiumId(), expelled, known));
    }
}
