package org.minilateral.consortium.decision;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.minilateral.consortium.participation.Participations;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.problem.Refused;

/** A nation votes, objects, takes an objection back, or puts a statement on record. */
@ApplicationScoped
class Declaring {

    private final Decisions decisions;
    private final Declarations declarations;
    private final Participations participations;
    private final Outbox outbox;
    private final Clock clock;

    Declaring(
            Decisions decisions, Declarations declarations, Participations participations, Outbox outbox, Clock clock) {
        this.decisions = decisions;
        this.declarations = declarations;
        this.participations = participations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param kind FOR, AGAINST or ABSTAIN; a later vote replaces an earlier one until the close */
    @Transactional
    DeclarationView vote(UUID decisionId, DeclarationKind kind, String explanation, Caller caller) {
        Decision decision = openTo(decisionId, caller);
        if (decision.isSilence()) {
            throw Refused.state("silence-takes-objections", "Under silence nobody votes: who disagrees objects.");
        }
        return declare(decision, kind, explanation, caller);
    }

    @Transactional
    DeclarationView object(UUID decisionId, String reason, Caller caller) {
        Decision decision = openTo(decisionId, caller);
        if (!decision.isSilence()) {
            throw Refused.state(
                    "objection-needs-silence", "Only a silence procedure can be objected to; vote against.");
        }
        DeclarationView objection = declare(decision, DeclarationKind.OBJECTION, reason, caller);
        decision.stands(true);
        return objection;
    }

    /** Possible until the chair closes, even after the deadline. */
    @Transactional
    DeclarationView withdrawObjection(UUID decisionId, Caller caller) {
        Decision decision = decisions.lock(decisionId);
        decision.requireUndecided();
        if (declarations.standing(decisionId).get(caller.nation()) != DeclarationKind.OBJECTION) {
            throw Refused.state("no-objection", caller.nation() + " has no objection to take back.");
        }
        DeclarationView taken = declare(decision, DeclarationKind.OBJECTION_WITHDRAWN, null, caller);
        decision.stands(declarations.standing(decisionId).containsValue(DeclarationKind.OBJECTION));
        return taken;
    }

    /** On record, without breaking silence and without being a vote. */
    @Transactional
    DeclarationView state(UUID decisionId, String text, Caller caller) {
        return declare(openTo(decisionId, caller), DeclarationKind.STATEMENT, text, caller);
    }

    private Decision openTo(UUID decisionId, Caller caller) {
        Decision decision = decisions.lock(decisionId);
        decision.requireBeforeDeadline(clock.instant());
        if (!decision.hasVote(caller.nation())) {
            throw Refused.state("no-vote", caller.nation() + " has no vote on this question.");
        }
        return decision;
    }

    private DeclarationView declare(Decision decision, DeclarationKind kind, String text, Caller caller) {
        Declaration declaration = new Declaration(decision, kind, text, caller, clock.instant());
        declarations.add(declaration);
        tell(decision, kind, caller);
        return DeclarationView.of(declaration);
    }

    /** Of a secret vote the others learn nothing, not even that it was given; and no follower learns what it says. */
    private void tell(Decision decision, DeclarationKind kind, Caller caller) {
        Set<String> known = decision.ballot.secret() && kind.countsInTally()
                ? Set.of(caller.nation())
                : participations.nationsStillIn(decision.consortiumId);
        outbox.write(new Happening(
                "consortium.declared.v1",
                "consortia/" + decision.consortiumId + "/decisions/" + decision.id,
                decision.consortiumId,
                known,
                new Declared(
                        decision.id,
                        decision.number,
                        decision.revision,
                        caller.nation(),
                        decision.ballot.secret() && kind.countsInTally() ? null : kind)));
    }

    /** @param kind null for a secret vote */
    @RegisterForReflection
    record Declared(UUID decisionId, String number, int revision, String nation, DeclarationKind kind) {}
}
