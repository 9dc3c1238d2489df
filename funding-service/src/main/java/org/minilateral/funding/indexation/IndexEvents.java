package org.minilateral.funding.indexation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;

/** Tells the followers of this service of price indices and price levels. */
@ApplicationScoped
class IndexEvents {

    private final Outbox outbox;
    private final Coalitions coalitions;

    IndexEvents(Outbox outbox, Coalitions coalitions) {
        this.outbox = outbox;
        this.coalitions = coalitions;
    }

    void published(IndexSeries series) {
        tell(
                "funding.index-series-published.v1",
                "index-series/" + series.id,
                series.scope(),
                new Published(series.id, series.consortiumId, series.name));
    }

    void named(PriceLevel level) {
        tell(
                "funding.price-level-named.v1",
                "budgets/" + level.budgetId,
                level.scope(),
                new Named(level.budgetId, level.revisionId, level.seriesId, level.period));
    }

    private void tell(String kind, String subject, Scope scope, Object data) {
        outbox.write(new Happening(kind, subject, scope.consortiumId(), coalitions.releasableTo(scope), data));
    }

    @RegisterForReflection
    record Published(UUID seriesId, UUID consortiumId, String name) {}

    @RegisterForReflection
    record Named(UUID budgetId, UUID revisionId, UUID seriesId, String period) {}
}
