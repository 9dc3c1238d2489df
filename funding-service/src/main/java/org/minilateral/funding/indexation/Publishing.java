package org.minilateral.funding.indexation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.minilateral.platform.caller.Caller;
import org.minilateral.platform.problem.Refused;

/** The lead nation's finance officer takes over a price index as it was published. */
@ApplicationScoped
class Publishing {

    private final IndexSeriesRegister register;
    private final IndexValues values;
    private final IndexEvents events;
    private final Clock clock;

    Publishing(IndexSeriesRegister register, IndexValues values, IndexEvents events, Clock clock) {
        this.register = register;
        this.values = values;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    IndexSeriesView publish(Caller by, UUID consortiumId, NewIndexSeries wanted) {
        check(wanted.values());
        var series = new IndexSeries(consortiumId, wanted, clock.instant(), by.nation());
        register.persistAndFlush(series);
        return keep(series, wanted.values());
    }

    @Transactional
    IndexSeriesView add(UUID seriesId, NewIndexValues wanted) {
        check(wanted.values());
        return keep(register.get(seriesId), wanted.values());
    }

    private IndexSeriesView keep(IndexSeries series, List<NewIndexValue> published) {
        values.publish(series.id, published);
        events.published(series);
        return IndexSeriesView.of(series, values.holding(series.id));
    }

    private static void check(List<NewIndexValue> published) {
        Set<String> periods = new HashSet<>();
        for (int i = 0; i < published.size(); i++) {
            if (!periods.add(published.get(i).period())) {
                throw Refused.field("period-twice", "/values/" + i + "/period", "A period has one value.");
            }
            if (new BigDecimal(published.get(i).value()).signum() == 0) {
                throw Refused.field("index-not-positive", "/values/" + i + "/value", "An index is above zero.");
            }
        }
    }
}
