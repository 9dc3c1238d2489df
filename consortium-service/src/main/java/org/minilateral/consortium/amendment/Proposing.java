package org.minilateral.consortium.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.minilateral.consortium.arrangement.Arrangements;
import org.minilateral.consortium.arrangement.NewArrangement;

/** A nation proposes another text. */
@ApplicationScoped
class Proposing {

    private final Arrangements arrangements;
    private final Amendments amendments;
    private final Clock clock;

    Proposing(Arrangements arrangements, Amendments amendments, Clock clock) {
        this.arrangements = arrangements;
        this.amendments = amendments;
        this.clock = clock;
    }

    @Transactional
    AmendmentView propose(UUID consortiumId, NewArrangement text, String nation) {
        text.requirePossible("/clauses");
        int basedOn = arrangements.current(consortiumId).number();
        Amendment amendment =
                new Amendment(consortiumId, basedOn, text.title(), text.clauses(), nation, clock.instant());
        amendments.add(amendment);
        return AmendmentView.of(amendment);
    }
}
