package org.minilateral.funding.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Takes a publication over, whole or not at all. */
@ApplicationScoped
class Importing {

    private final Rates rates;
    private final Clock clock;

    Importing(Rates rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    /** @param nation whose officer brings it; empty for what the service fetched by itself */
    @Transactional
    ImportView take(String nation, Publication publication) {
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        return ImportView.of(rates.publish(nation, publication.rates(tomorrow)));
    }
}
