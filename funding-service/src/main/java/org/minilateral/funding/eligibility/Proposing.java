package org.minilateral.funding.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.minilateral.funding.coalition.DecisionTaken;
import org.minilateral.platform.caller.Caller;

/** A nation proposes a version of the rules; an ELIGIBILITY decision of the whole consortium adopts it. */
@ApplicationScoped
class Proposing {

    private final RuleBook book;
    private final EligibilityEvents events;
    private final Clock clock;

    Proposing(RuleBook book, EligibilityEvents events, Clock clock) {
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    EligibilityView propose(Caller caller, UUID consortiumId, NewEligibilityRules wanted) {
        wanted.check();
        var rules = new EligibilityRules(
                consortiumId, book.nextNumber(consortiumId), wanted, clock.instant(), caller.nation());
        book.persistAndFlush(rules);
        events.proposed(rules);
        return EligibilityView.of(rules);
    }

    void adopt(@Observes DecisionTaken decision) {
        if ("ELIGIBILITY".equals(decision.question()) && decision.subjectId() != null) {
            book.locked(decision.subjectId()).ifPresent(rules -> {
                if (rules.adoption.take(decision, rules.scope(), Set.of())) {
                    events.adopted(rules);
                }
            });
        }
    }
}
