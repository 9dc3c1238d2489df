package org.minilateral.funding.arrears;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;

/** Tells the followers when a nation falls into arrears, falls deeper or has paid: once for each change. */
@ApplicationScoped
class Telling {

    private final Overdue overdue;
    private final Coalitions coalitions;
    private final Outbox outbox;
    private final Clock clock;

    Telling(Overdue overdue, Coalitions coalitions, Outbox outbox, Clock clock) {
        this.overdue = overdue;
        this.coalitions = coalitions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    void tellChanges() {
        for (Overdue.Change change : overdue.changesBy(LocalDate.now(clock))) {
            overdue.remember(change);
            outbox.write(new Happening(
                    "funding.arrears.v1",
                    "consortia/" + change.consortiumId() + "/arrears/" + change.nation(),
                    change.consortiumId(),
                    coalitions.releasableTo(new Scope(change.consortiumId(), null)),
                    new Told(change.consortiumId(), change.nation(), change.overdueSince())));
        }
    }

    /** Without a date nothing is overdue any more. */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(UUID consortiumId, String nation, LocalDate overdueSince) {}
}
