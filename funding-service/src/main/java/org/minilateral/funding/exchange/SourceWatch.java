package org.minilateral.funding.exchange;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.minilateral.platform.release.Acting;

/** Fetches what was published meanwhile. Where it fails, the last rates hold until they are too old. */
@ApplicationScoped
class SourceWatch {

    private static final Logger LOG = Logger.getLogger(SourceWatch.class);

    private final Importing importing;
    private final ExchangeSettings settings;

    SourceWatch(Importing importing, ExchangeSettings settings) {
        this.importing = importing;
        this.settings = settings;
    }

    @Scheduled(every = "${minilateral.exchange-watch}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fetch() {
        settings.source().map(Source::new).ifPresent(source -> {
            try {
                ImportView taken = take(source);
                LOG.infof(
                        "Reference rates up to %s: %d added, %d unchanged, %d conflicting",
                        taken.lastDate(), taken.added(), taken.unchanged(), taken.conflicting());
            } catch (RuntimeException e) {
                LOG.error("Reference rates were not fetched", e);
            }
        });
    }

    ImportView take(Source source) {
        Publication fetched = source.fetch();
        return Acting.asService(() -> importing.take("", fetched));
    }
}
