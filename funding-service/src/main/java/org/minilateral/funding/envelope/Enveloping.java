package org.minilateral.funding.envelope;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.DecisionRef;
import org.minilateral.funding.coalition.DecisionTaken;
import org.minilateral.funding.coalition.Objection;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.money.Money;
import org.minilateral.platform.problem.Refused;

/** Nations propose what a programme may cost; a decision adopts it. */
@ApplicationScoped
class Enveloping {

    private final Envelopes envelopes;
    private final Coalitions coalitions;
    private final Outbox outbox;
    private final Clock clock;

    Enveloping(Envelopes envelopes, Coalitions coalitions, Outbox outbox, Clock clock) {
        this.envelopes = envelopes;
        this.coalitions = coalitions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    EnvelopeView propose(Caller by, UUID consortiumId, NewEnvelope wanted) {
        var scope = new Scope(consortiumId, wanted.projectId());
        if (!coalitions.sees(by.nation(), scope)) {
            throw Refused.field("project-unknown", "/projectId", "The consortium has no such project.");
        }
        wanted.check();
        var envelope = new Envelope(
                scope, wanted, wanted.revises() == null ? null : revised(scope, wanted), clock.instant(), by.nation());
        envelopes.persistAndFlush(envelope);
        tell("funding.envelope-proposed.v1", envelope);
        return envelopes.view(envelope);
    }

    void adopt(@Observes DecisionTaken decision) {
        if ("BUDGET".equals(decision.question()) && decision.subjectId() != null) {
            envelopes
                    .findByIdOptional(decision.subjectId(), LockModeType.PESSIMISTIC_WRITE)
                    .ifPresent(envelope -> adopt(envelope, decision));
        }
    }

    private void adopt(Envelope envelope, DecisionTaken decision) {
        if (!envelope.adoption.isAdopted() && isOvertaken(envelope)) {
            envelope.adoption.object(new Objection(
                    "envelope-revised-already", "Another envelope has taken the place of the one that it revises."));
        } else if (envelope.adoption.take(decision, envelope.scope(), Set.of())) {
            tell("funding.envelope-adopted.v1", envelope);
        }
    }

    private boolean isOvertaken(Envelope envelope) {
        return envelope.revisesId != null
                && envelopes
                        .latestOf(envelope.rootId)
                        .filter(latest -> latest.id.equals(envelope.revisesId))
                        .isEmpty();
    }

    private Envelope revised(Scope scope, NewEnvelope wanted) {
        return envelopes
                .findByIdOptional(wanted.revises())
                .filter(found -> found.scope().equals(scope) && found.currency.equals(wanted.currency()))
                .filter(found -> envelopes
                        .latestOf(found.rootId)
                        .filter(latest -> latest.id.equals(found.id))
                        .isPresent())
                .orElseThrow(() -> Refused.field(
                        "envelope-not-current",
                        "/revises",
                        "Only an adopted envelope of the scope and currency that no other has replaced is revised."));
    }

    private void tell(String type, Envelope envelope) {
        outbox.write(new Happening(
                type,
                "envelopes/" + envelope.id,
                envelope.consortiumId,
                coalitions.releasableTo(envelope.scope()),
                new Told(
                        envelope.id,
                        envelope.consortiumId,
                        envelope.projectId,
                        envelope.name,
                        Money.of(envelope.currency, envelope.amount),
                        envelope.adoption.decision())));
    }

    @RegisterForReflection
    record Told(UUID envelopeId, UUID consortiumId, UUID projectId, String name, Money amount, DecisionRef decision) {}
}
