package org.minilateral.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheus.PrometheusConfig;
import io.micrometer.prometheus.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Without a service: in tests of one alone, nobody is followed. */
@SuppressWarnings("deprecation") // The registry that Quarkus brings.
class ReadingTest {

    private final PrometheusMeterRegistry metrics = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Reading reading = new Reading("consortium", metrics);

    @Test
    void everyMetricThatIsDescribedIsTold() throws IOException {
        Path described = Path.of(System.getProperty("repository.root"), "docs", "metrics", "feeds.txt");
        assertThat(Files.readAllLines(described).stream().filter(line -> !line.startsWith("#")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(metrics.scrape()).contains("\n" + name + "{neighbour=\"consortium\""));
    }

    @Test
    void failuresCountUntilTheCopyIsCompleteAgain() {
        reading.failures().incrementAndGet();
        reading.failures().incrementAndGet();
        assertThat(value("minilateral.feed.failures")).isEqualTo(2);
        assertThat(value("minilateral.feed.lag")).isBetween(0.0, 60.0);
        reading.caughtUp(7);
        assertThat(value("minilateral.feed.failures")).isZero();
        assertThat(metrics.get("minilateral.feed.events").counter().count()).isEqualTo(7);
    }

    private double value(String gauge) {
        return metrics.get(gauge).gauge().value();
    }
}
