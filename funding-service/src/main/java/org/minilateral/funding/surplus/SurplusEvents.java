package org.minilateral.funding.surplus;

import jakarta.enterprise.context.ApplicationScoped;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;

/** Tells the followers of this service of closed years and of what nations get back. */
@ApplicationScoped
class SurplusEvents {

    private final Outbox outbox;
    private final Coalitions coalitions;

    SurplusEvents(Outbox outbox, Coalitions coalitions) {
        this.outbox = outbox;
        this.coalitions = coalitions;
    }

    <T> T tell(String what, Scope scope, String subject, T data) {
        outbox.write(new Happening(
                "funding." + what + ".v1", subject, scope.consortiumId(), coalitions.releasableTo(scope), data));
        return data;
    }
}
