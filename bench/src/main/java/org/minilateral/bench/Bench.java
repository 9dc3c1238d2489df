package org.minilateral.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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
            System.err.println("Usage: bench journal [--seconds N] [--rounds N] [--seed ENTRIES] [--http]");
            System.exit(2);
        }
        Options options = Options.read(asked.subList(1, asked.size()));
        Path checkout = Path.of("").toAbsolutePath();
        try (Server server = Server.start(checkout)) {
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
                "%,d entries there before, seeded in sets at %,.0f each second%n",
                options.seed(),
                options.seed() / ((System.nanoTime() - start) / 1e9));
        for (int round = 0; round < options.rounds(); round++) {
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
        close37k();
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
        add("… with every production rule on", clients, yardstick, 1.0, number -> new SqlEntries(server, false, true));
        add(
                "one by one, four hot accounts of one consortium",
                clients,
                yardstick,
                0,
                number -> new SqlEntries(server, true, false));
        if (clients > 1) {
            // What a group of so many waiting clients becomes: one writer, one transaction.
            table.add(
                    "the same hot accounts, waiting clients grouped",
                    clients,
                    Load.run(server, 1, options.seconds(), number -> new SqlSets(server, clients, true)),
                    yardstick,
                    1.0);
        }
    }

    private void sets() throws Exception {
        double yardstick = yardstick(8);
        table.add(
                "bulk: sets of 1,000, one writer",
                1,
                Load.run(server, 1, options.seconds(), number -> new SqlSets(server, 1_000, false)),
                yardstick,
                5.0);
        table.add(
                "bulk: sets of 10,000, one writer",
                1,
                Load.run(server, 1, options.seconds(), number -> new SqlSets(server, 10_000, false)),
                yardstick,
                5.0);
    }

    /** What holds each line back, with the figure that says so. */
    private void limits() throws Exception {
        server.superuser("postgres", "create table flush (at int)");
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

    /** A year's close: one entry over 37,000 lines. */
    private void close37k() throws Exception {
        try (var connection = server.superuser("funding");
                var jdbc = connection.createStatement()) {
            jdbc.execute("set minilateral.acting = 'service'");
            long start = System.nanoTime();
            jdbc.execute(
                    "select count(*) from (select array_agg(1) as e, array_agg('EXPENSE'::text) as k, array_agg(''::text) as n,"
                            + " array_agg(lpad((g % 250)::text, 32, '0')::uuid) as w, array_agg('EUR'::text) as c,"
                            + " array_agg((case when g % 2 = 0 then 7 else -7 end)::bigint) as a from generate_series(1, 37000) g) l,"
                            + " lateral post_entries('" + Books.consortium(0)
                            + "', 'bench', 'bench', array[null]::uuid[],"
                            + " '{YEAR_CLOSE}', array[null]::uuid[], '{2026-12-31}', '{close}', array[null]::uuid[],"
                            + " array[null]::uuid[], array[null]::text[], array[null]::text[], l.e, l.k, l.n, l.w, l.c, l.a)");
            System.out.printf(Locale.ROOT, "a close of 37,000 lines: %.2f s%n", (System.nanoTime() - start) / 1e9);
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
