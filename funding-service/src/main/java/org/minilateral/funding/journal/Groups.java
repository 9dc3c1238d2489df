package org.minilateral.funding.journal;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** How many entries share a transaction, seen from outside. */
@Singleton
class Groups {

    private final DistributionSummary sizes;

    Groups(MeterRegistry metrics) {
        this.sizes = DistributionSummary.builder("minilateral.journal.group.size")
                .description("entries that were booked in one transaction")
                .serviceLevelObjectives(1, 2, 4, 8, 16, 32, 64)
                .register(metrics);
    }

    void committed(int size) {
        sizes.record(size);
    }
}
