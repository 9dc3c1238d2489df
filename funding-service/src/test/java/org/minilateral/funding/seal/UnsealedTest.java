package org.minilateral.funding.seal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.minilateral.funding.Advances;

@QuarkusTest
class UnsealedTest {

    @Inject
    Sealer sealer;

    @Inject
    Unsealed unsealed;

    @Inject
    MeterRegistry metrics;

    @Test
    void entriesWaitUntilTheyAreSealed() {
        sealer.sealAll();
        unsealed.count();
        assertThat(value("minilateral.seal.unsealed")).isZero();
        assertThat(value("minilateral.seal.age")).isZero();
        Advances.of("DEU", "FRA").book(3);
        unsealed.count();
        assertThat(value("minilateral.seal.unsealed")).isEqualTo(3);
        assertThat(value("minilateral.seal.age")).isPositive();
        sealer.sealAll();
        unsealed.count();
        assertThat(value("minilateral.seal.unsealed")).isZero();
    }

    private double value(String gauge) {
        return metrics.get(gauge).gauge().value();
    }
}
