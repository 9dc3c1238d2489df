package org.minilateral.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** What sealing costs those who book meanwhile, and how long an entry waits for its seal. */
final class SealingCost {

    private static final int CLIENTS = 8;
    private static final String OLDEST_UNSEALED = """
            select coalesce(max(extract(epoch from clock_timestamp() - waiting.since)), 0) from (
                select (select min(e.recorded_at) from entry e where e.consortium_id = j.consortium_id and e.recorded_at >
                    coalesce((select c.recorded_until from checkpoint c where c.consortium_id = j.consortium_id
                              order by c.size desc limit 1), '-infinity')) as since
                from journal_position j) waiting""";

    private final Options options;
    private final Server server;

    SealingCost(Options options, Server server) {
        this.options = options;
        this.server = server;
    }

    void measure(Path checkout) throws Exception {
        List<Double> without = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        List<Double> lags = new ArrayList<>();
        for (int round = 0; round < options.rounds(); round++) {
            try (FundingService service = FundingService.start(checkout, server, "off")) {
                service.settle();
                without.add(rate());
            }
            try (FundingService service = FundingService.start(checkout, server, "1s")) {
                awaitSeals();
                service.settle();
                with.add(rateWhileWatching(lags));
            }
        }
        double[] sorted =
                lags.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%nsealing once a second beside %d clients with every rule on: %.0f entries/s instead of %.0f, %.0f %% less;"
                        + " the oldest unsealed entry waits %.1f s at the median, %.1f s at most%n",
                CLIENTS,
                Table.median(with),
                Table.median(without),
                100 * (1 - Table.median(with) / Table.median(without)),
                sorted[sorted.length / 2],
                sorted[sorted.length - 1]);
    }

    private double rate() throws Exception {
        return Load.run(server, CLIENTS, Math.max(5, options.seconds()), number -> new SqlEntries(server, false, true))
                .perSecond();
    }

    private double rateWhileWatching(List<Double> lags) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        try (var thread = Executors.newSingleThreadExecutor()) {
            var watching = thread.submit(() -> {
                while (!over.get()) {
                    lags.add(Double.valueOf(server.ask(OLDEST_UNSEALED)));
                    TimeUnit.MILLISECONDS.sleep(100);
                }
                return null;
            });
            double rate = rate();
            over.set(true);
            watching.get();
            return rate;
        }
    }

    /** What was seeded is sealed first: 5,000 entries of a consortium at a time. */
    private void awaitSeals() throws Exception {
        while (!server.ask("select count(*) from (" + OLDEST_UNSEALED + ") as l(age) where age > 2")
                .equals("0")) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
