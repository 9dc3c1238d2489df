package org.minilateral.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The packaged service over HTTP: signed tokens, idempotency keys, events, row-level security. */
final class OverHttp {

    private final Options options;
    private final Server server;
    private final TpcB tpcB;
    private final Table table;

    OverHttp(Options options, Server server, TpcB tpcB, Table table) {
        this.options = options;
        this.server = server;
        this.tpcB = tpcB;
        this.table = table;
    }

    void measure(Path checkout) throws Exception {
        try (FundingService service = FundingService.start(checkout, server, "1s")) {
            // Until the machine code is there.
            Load.run(server, 16, 15, number -> new HttpEntries(service, number % Books.CONSORTIA, false));
            for (int round = 0; round < options.rounds(); round++) {
                for (int clients : new int[] {1, 8, 16}) {
                    double yardstick = yardstick(clients);
                    add(
                            "HTTP, each client its own consortium: one by one",
                            clients,
                            yardstick,
                            0.5,
                            number -> new HttpEntries(service, number % Books.CONSORTIA, false));
                    add(
                            "HTTP, all clients one consortium: grouped",
                            clients,
                            yardstick,
                            1.0,
                            number -> new HttpEntries(service, 0, false));
                    add(
                            "HTTP, all clients the same four accounts: grouped",
                            clients,
                            yardstick,
                            1.0,
                            number -> new HttpEntries(service, 0, true));
                }
                add(
                        "HTTP, 64 clients of one consortium: grouped",
                        64,
                        yardstick(16),
                        1.0,
                        number -> new HttpEntries(service, 0, false));
            }
            double before = service.cpu();
            var busy = Load.run(server, 16, options.seconds(), number -> new HttpEntries(service, 0, false));
            // The clients' first calls count for the processor and not for the rate: a little too much is said here.
            System.out.printf(
                    Locale.ROOT,
                    "%nHTTP, 16 clients of one consortium: %.2f ms of the service's processor and %.2f ms of the server's for"
                            + " each entry%n",
                    (service.cpu() - before) / busy.latencies().length,
                    busy.cpu());
            calm(service);
        }
    }

    /** Latency where the machine is not full: 100 requests each second, sent when they are due and not when there is time. */
    private void calm(FundingService service) throws Exception {
        // The clients warm up first, and are paced from then on.
        long begin = System.nanoTime() + 2_000_000_000L;
        Queue<Double> latencies = new ConcurrentLinkedQueue<>();
        Load.run(
                server,
                20,
                Math.max(5, options.seconds()),
                number -> new Paced(
                        new HttpEntries(service, number % 4, false),
                        begin + number * 10_000_000L,
                        200_000_000L,
                        latencies));
        double[] sorted =
                latencies.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%nHTTP at 100 requests/s: p50 %.1f ms, p99 %.1f ms (aim 4.9, 8.3)%n",
                sorted[sorted.length / 2],
                sorted[(sorted.length - 1) * 99 / 100]);
    }

    private double yardstick(int clients) throws Exception {
        Load.Result measured = tpcB.measure(clients, options.seconds());
        table.add("TPC-B", clients, measured, measured.perSecond(), 0);
        return measured.perSecond();
    }

    private void add(String what, int clients, double yardstick, double aim, Load.Client client) throws Exception {
        table.add(what, clients, Load.run(server, clients, options.seconds(), client), yardstick, aim);
    }
}
