package org.minilateral.funding.revaluation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;
import org.minilateral.platform.money.Money;

/** Tells the followers of this service what money in other currencies is worth. */
@ApplicationScoped
class RevaluationEvents {

    private final Outbox outbox;
    private final Coalitions coalitions;

    RevaluationEvents(Outbox outbox, Coalitions coalitions) {
        this.outbox = outbox;
        this.coalitions = coalitions;
    }

    void revalued(Revaluation made, RevaluationView view) {
        outbox.write(new Happening(
                "funding.revalued.v1",
                "revaluations/" + made.id,
                made.consortiumId,
                coalitions.releasableTo(made.scope()),
                new Told(
                        made.id,
                        made.number,
                        made.consortiumId,
                        made.projectId,
                        view.held(),
                        view.worth(),
                        view.difference(),
                        made.revaluedOn)));
    }

    @RegisterForReflection
    record Told(
            UUID revaluationId,
            String number,
            UUID consortiumId,
            UUID projectId,
            Money held,
            Money worth,
            Money difference,
            LocalDate revaluedOn) {}
}
