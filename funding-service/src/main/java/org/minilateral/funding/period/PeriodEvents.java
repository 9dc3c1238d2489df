package org.minilateral.funding.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.minilateral.funding.coalition.Coalitions;
import org.minilateral.funding.coalition.Scope;
import org.minilateral.platform.feed.Happening;
import org.minilateral.platform.feed.Outbox;

/** Tells the followers of this service which periods are closed. */
@ApplicationScoped
class PeriodEvents {

    private final Outbox outbox;
    private final Coalitions coalitions;

    PeriodEvents(Outbox outbox, Coalitions coalitions) {
        this.outbox = outbox;
        this.coalitions = coalitions;
    }

    ClosingView tell(String what, Closing closing, Period period) {
        ClosingView view = ClosingView.of(closing, period);
        tell(what, period.consortiumId, "period-closings/" + closing.id, view);
        return view;
    }

    void reopened(Reopening reopening, Period period) {
        tell(
                "period-reopened",
                period.consortiumId,
                "period-reopenings/" + reopening.id,
                ReopeningView.of(reopening, period));
    }

    private void tell(String what, UUID consortiumId, String subject, Object data) {
        outbox.write(new Happening(
                "funding." + what + ".v1",
                subject,
                consortiumId,
                coalitions.releasableTo(new Scope(consortiumId, null)),
                data));
    }
}
