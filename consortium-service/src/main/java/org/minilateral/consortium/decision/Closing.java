package org.minilateral.consortium.decision;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.minilateral.platform.problem.Refused;
import org.minilateral.platform.release.Elevation;

/** The result is computed here, from the server's time and what was declared by then, and takes its effect. */
@ApplicationScoped
class Closing {

    private final Decisions decisions;
    private final Declarations declarations;
    private final Announcing announcing;
    private final Elevation elevation;
    private final List<Effect> effects;
    private final Clock clock;

    Closing(
            Decisions decisions,
            Declarations declarations,
            Announcing announcing,
            Elevation elevation,
            @All List<Effect> effects,
            Clock clock) {
        this.decisions = decisions;
        this.declarations = declarations;
        this.announcing = announcing;
        this.elevation = elevation;
        this.effects = effects;
        this.clock = clock;
    }

    /** @param by the chair's nation; null where the server closes at the deadline */
    @Transactional
    DecisionView close(UUID decisionId, String by) {
        Decision decision = decisions.lock(decisionId);
        decision.requireUndecided();
        Map<String, DeclarationKind> declared = elevation.withServiceEyes(() -> declarations.standing(decisionId));
        Instant now = clock.instant();
        if (!decision.isPastDeadline(now) && !isDecidedEarly(decision, declared)) {
            throw Refused.state("voting-still-open", "It can be closed after " + decision.deadline + ".");
        }
        decision.close(Tally.of(decision.ballot, declared), by, now);
        decisions.flush();
        announcing.decided(decision);
        if (decision.isAdopted()) {
            effects.stream()
                    .filter(effect -> effect.question() == decision.question)
                    .forEach(effect -> effect.take(Adopted.of(decision)));
        }
        return DecisionView.of(decision);
    }

    /** When all have voted nothing can come any more; broken silence is closed as soon as the chair gives up. */
    private static boolean isDecidedEarly(Decision decision, Map<String, DeclarationKind> declared) {
        return decision.isSilence()
                ? decision.state == State.UNDER_DISCUSSION
                : decision.ballot.electorate().stream().allMatch(elector -> declared.containsKey(elector.nation()));
    }
}
