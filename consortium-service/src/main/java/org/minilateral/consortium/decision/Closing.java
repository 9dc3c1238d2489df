package org.minilateral.consortium.decision;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.minilateral.consortium.arrangement.Question;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.problem.Refused;

/** The result is computed here, from the server's time and what was declared by then, and told to the neighbours. */
@ApplicationScoped
class Closing {

    private final Decisions decisions;
    private final Declarations declarations;
    private final Participations participations;
    private final Outbox outbox;
    private final Clock clock;

    Closing(Decisions decisions, Declarations declarations, Participations participations, Outbox outbox, Clock clock) {
        this.decisions = decisions;
        this.declarations = declarations;
        this.participations = participations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    DecisionView close(UUID decisionId) {
        Decision decision = decisions.lock(decisionId);
        decision.requireUndecided();
        Map<String, DeclarationKind> declared = declarations.standing(decisionId);
        Instant now = clock.instant();
        if (!decision.isPastDeadline(now) && !isDecidedEarly(decision, declared)) {
            throw Refused.state("voting-still-open", "It can be closed after " + decision.deadline + ".");
        }
        decision.close(Tally.of(decision.procedure, decision.electorate, declared), now);
        decisions.flush();
        tell(decision);
        return DecisionView.of(decision);
    }

    /** When all have voted nothing can come any more; broken silence is closed as soon as the chair gives up. */
    private static boolean isDecidedEarly(Decision decision, Map<String, DeclarationKind> declared) {
        return decision.isSilence()
                ? decision.state == State.UNDER_DISCUSSION
                : decision.electorate.stream().allMatch(elector -> declared.containsKey(elector.nation()));
    }

    private void tell(Decision decision) {
        String verb = decision.state == State.ADOPTED ? "adopted" : "rejected";
        outbox.write(new Happening(
                "consortium.decision-" + verb + ".v1",
                "decisions/" + decision.id,
                decision.consortiumId,
                participations.nationsIn(decision.consortiumId),
                Decided.of(decision)));
    }

    @RegisterForReflection
    record Decided(
            UUID decisionId,
            String number,
            UUID consortiumId,
            Question question,
            UUID subjectId,
            UUID projectId,
            List<String> electorate,
            String procedure,
            String clause,
            Instant adoptedAt,
            Instant rejectedAt) {

        static Decided of(Decision d) {
            boolean adopted = d.state == State.ADOPTED;
            return new Decided(
                    d.id,
                    d.number,
                    d.consortiumId,
                    d.question,
                    d.subjectId,
                    d.projectId,
                    d.electorate.stream().map(Elector::nation).toList(),
                    d.procedure.name(),
                    d.clause,
                    adopted ? d.closedAt : null,
                    adopted ? null : d.closedAt);
        }
    }
}
