package org.minilateral.funding.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.minilateral.funding.call.Called;
import org.minilateral.funding.call.Dues;
import org.minilateral.funding.exchange.Exchange;

/**
 * A call takes up what its nations have paid in advance, unless a nation said otherwise. Until then the nation is owed its own
 * money, so an advance in another currency counts at the rate of the day that takes it up; where there is no rate it stays.
 */
@ApplicationScoped
class TakingUp {

    private final Dues dues;
    private final Advances advances;
    private final Exchange exchange;
    private final Applying applying;
    private final ReceiptEvents events;

    TakingUp(Dues dues, Advances advances, Exchange exchange, Applying applying, ReceiptEvents events) {
        this.dues = dues;
        this.advances = advances;
        this.exchange = exchange;
        this.applying = applying;
        this.events = events;
    }

    void take(@Observes Called called) {
        for (String nation : called.nations()) {
            advances.lockOpen(called.scope(), nation, called.currency()).forEach(advance -> take(advance, called));
        }
    }

    private void take(Advance advance, Called called) {
        dues.lockOpen(called.callId(), advance.nation).ifPresent(due -> {
            var effectiveOn = Candidate.effectiveOn(due, advance.effectiveOn);
            exchange.find(advance.currency, called.currency(), effectiveOn)
                    .map(quote -> new Candidate(due, quote, effectiveOn, true).take(advance.open))
                    .filter(part -> part.settled() > 0)
                    .ifPresent(part -> {
                        applying.apply(advance, part, called.by());
                        events.takenUp(advance, part);
                    });
        });
    }
}
