package org.minilateral.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntSupplier;

/** Measures the journal beside TPC-B on the same server in the same minutes: ratios count, seconds depend on the machine. */
public final class Bench {

    private final Options options;
    private final Server server;
    private final TpcB tpcB;
    private final Table table = new Table();

    private Bench(Options options, Server server) throws Exception {
        this.options = options;
        this.server = server;
        this.tpcB = new TpcB(server);
    }

    public static void main(String... words) throws Exception {
        List<String> asked = List.of(words);
        if (asked.isEmpty() || !asked.getFirst().equals("journal")) {
            System.err.println(
                    "Usage: bench journal [--seconds N] [--rounds N] [--seed ENTRIES] [--data FOLDER] [--http] [--sealing] [--no-sql]");
            System.exit(2);
        }
        Options options = Options.read(asked.subList(1, asked.size()));
        Path checkout = Path.of("").toAbsolutePath();
        try (Server server = Server.start(checkout, options.data())) {
            Bench bench = new Bench(options, server);
            bench.run(checkout);
        }
    }

    private void run(Path checkout) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "PostgreSQL %s, fsync %s, synchronous_commit %s, %d processors; yardstick: %s%n",
                server.ask("show server_version"),
                server.ask("show fsync"),
                server.ask("show synchronous_commit"),
                Runtime.getRuntime().availableProcessors(),
                tpcB.name());
        long start = System.nanoTime();
        Books.seed(server, options.seed());
        System.out.printf(
                Locale.ROOT,
                "%,d entries there before, made ready in %.0f s%n",
                Long.parseLong(server.ask("select count(*) from entry")),
                (System.nanoTime() - start) / 1e9);
        for (int round = 0; options.sql() && round < options.rounds(); round++) {
            for (int clients : new int[] {1, 8, 16}) {
                sql(clients);
            }
            sets();
        }
        if (options.http()) {
            new OverHttp(options, server, tpcB, table).measure(checkout);
        }
        table.print(System.out);
        limits();
        past();
        YearClose.measure(server);
        if (options.sealing()) {
            new SealingCost(options, server).measure(checkout);
        }
        System.out.printf(
                Locale.ROOT,
                "%nAfter it all: %s entries, %s unbalanced, %s balances that differ from their postings%n",
                server.ask("select count(*) from entry"),
                server.ask(
                        "select count(*) from (select from posting group by entry_id, currency having sum(amount) <> 0)"),
                server.ask(
                        "select count(*) from balance b join (select account_id, sum(amount) as amount, count(*) as n"
                                + " from posting group by account_id) p using (account_id)"
                                + " where (b.amount, b.postings) is distinct from (p.amount::bigint, p.n)"));
    }

    private void sql(int clients) throws Exception {
        double yardstick = yardstick(clients);
        add(
                "one by one, 4,000 random accounts of 16 consortia",
                clients,
                yardstick,
                1.2,
                number -> new SqlEntries(server, false, false));
        add(
                "… with every production rule on, one by one",
                clients,
                yardstick,
                1.0,
                number -> new SqlEntries(server, false, true));
        add(
                "one by one, four hot accounts of one consortium",
                clients,
                yardstick,
                0,
                number -> new SqlEntries(server, true, false));
        if (clients > 1) {
            // What a group of so many waiting clients becomes: one writer, one transaction.
            table.add(
                    "… with every production rule on, waiting clients grouped",
                    clients,
                    Load.run(
                            server,
                            1,
                            options.seconds(),
                            number -> new SqlSets(server, clients, () -> 0, Books.ACCOUNTS, true)),
                    yardstick,
                    1.0);
            table.add(
                    "the same hot accounts, waiting clients grouped",
                    clients,
                    Load.run(server, 1, options.seconds(), number -> SqlSets.hot(server, clients)),
                    yardstick,
                    1.0);
        }
    }

    private void sets() throws Exception {
        double yardstick = yardstick(8);
        for (int size : new int[] {1_000, 10_000}) {
            for (int writers : new int[] {1, 2}) {
                // Each writer its own consortia: one that waits for the other's position would only wait.
                table.add(
                        "bulk: sets of %,d, each writer its own consortia".formatted(size),
                        writers,
                        Load.run(
                                server,
                                writers,
                                options.seconds(),
                                number -> new SqlSets(server, size, own(number), Books.ACCOUNTS, false)),
                        yardstick,
                        5.0);
            }
        }
    }

    private static IntSupplier own(int writer) {
        return () -> 2 * ThreadLocalRandom.current().nextInt(Books.CONSORTIA / 2) + writer;
    }

    /** What holds each line back, with the figure that says so. */
    private void limits() throws Exception {
        server.superuser("postgres", "create table if not exists flush (at int)");
        try (var connection = server.superuser("postgres");
                var insert = connection.prepareStatement("insert into flush values (1)")) {
            var flushes = new double[200];
            for (int at = 0; at < flushes.length; at++) {
                long start = System.nanoTime();
                insert.execute();
                flushes[at] = (System.nanoTime() - start) / 1e6;
            }
            Arrays.sort(flushes);
            System.out.printf(
                    Locale.ROOT,
                    "%nWhat limits: a commit of one row takes %.2f ms here, the flush of the log in it.%n"
                            + "  one client, and one consortium one by one: one flush after the other, however many clients%n"
                            + "  random accounts, every rule, HTTP: the processors, which server, service and clients share%n"
                            + "  groups and bulk: the processor of the one writer%n%n",
                    flushes[flushes.length / 2]);
        }
    }

    private void past() throws Exception {
        for (boolean effective : new boolean[] {false, true}) {
            var result = Load.run(server, 1, options.seconds(), number -> new Past(server, effective));
            System.out.printf(
                    Locale.ROOT,
                    "balance %s: p50 %.2f ms, p99 %.2f ms%n",
                    effective ? "of an effective day as known at an instant" : "at an instant of recording",
                    result.percentile(50),
                    result.percentile(99));
        }
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
