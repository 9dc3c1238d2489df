package org.minilateral.consortium.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.minilateral.consortium.arrangement.Arrangements;
import org.minilateral.consortium.arrangement.Clause;
import org.minilateral.consortium.coalition.Consortia;
import org.minilateral.consortium.participation.Participation;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.platform.caller.Clearance;

/** Draws up the action sheet of a decision, as far as the caller may see it. */
@ApplicationScoped
class ActionSheets {

    private final Decisions decisions;
    private final Declarations declarations;
    private final Consortia consortia;
    private final Arrangements arrangements;
    private final Participations participations;
    private final Clock clock;

    ActionSheets(
            Decisions decisions,
            Declarations declarations,
            Consortia consortia,
            Arrangements arrangements,
            Participations participations,
            Clock clock) {
        this.decisions = decisions;
        this.declarations = declarations;
        this.consortia = consortia;
        this.arrangements = arrangements;
        this.participations = participations;
        this.clock = clock;
    }

    @Transactional
    ActionSheet of(UUID decisionId) {
        Decision decision = decisions.get(decisionId);
        UUID consortiumId = decision.consortiumId;
        return new ActionSheet(
                consortia.get(consortiumId).name(),
                DecisionView.of(decision),
                clauseOf(decision),
                declarations.on(decisionId).stream().map(DeclarationView::of).toList(),
                decision.state.isClosed() ? Consequence.of(decision) : null,
                // Whoever takes part may read a decision whatever the clearance.
                Clearance.UNCLASSIFIED,
                readers(decision),
                clock.instant());
    }

    private List<String> readers(Decision decision) {
        return participations.in(decision.consortiumId).stream()
                .filter(participation -> decision.openedAt.isBefore(participation.seesUntil()))
                .map(Participation::nation)
                .toList();
    }

    private Clause clauseOf(Decision decision) {
        return arrangements.version(decision.consortiumId, decision.ballot.arrangementVersion()).clauses().stream()
                .filter(clause -> clause.number().equals(decision.ballot.clause()))
                .findFirst()
                .orElse(null);
    }
}
