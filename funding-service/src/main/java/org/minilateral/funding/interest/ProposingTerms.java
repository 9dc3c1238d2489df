package org.minilateral.funding.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.DecisionTaken;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.caller.Caller;

/** A nation proposes terms of late interest; a decision in which every nation had a vote adopts them. */
@ApplicationScoped
class ProposingTerms {

    private final Terms terms;
    private final Coalitions coalitions;
    private final InterestEvents events;
    private final Clock clock;

    ProposingTerms(Terms terms, Coalitions coalitions, InterestEvents events, Clock clock) {
        this.terms = terms;
        this.coalitions = coalitions;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    TermsView propose(Caller by, UUID consortiumId, NewTerms wanted) {
        wanted.check();
        var proposed = new InterestTerms(consortiumId, wanted, clock.instant(), by.nation());
        terms.persistAndFlush(proposed);
        return events.tell("interest-terms-proposed", proposed);
    }

    void decided(@Observes DecisionTaken decision) {
        if (!"OTHER".equals(decision.question()) || decision.subjectId() == null) {
            return;
        }
        terms.findByIdOptional(decision.subjectId()).ifPresent(proposed -> {
            Scope scope = new Scope(proposed.consortiumId, null);
            if (proposed.adoption.take(decision, scope, coalitions.nationsOf(scope))) {
                events.tell("interest-terms-adopted", proposed);
            }
        });
    }
}
