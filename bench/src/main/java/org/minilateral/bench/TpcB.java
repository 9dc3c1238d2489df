package org.minilateral.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The yardstick: pgbench's built-in transaction where there is a pgbench, else the same statements from here. */
final class TpcB {

    private static final int SCALE = 20;
    private static final String[] STATEMENTS = {
        "update pgbench_accounts set abalance = abalance + ? where aid = ?",
        "select abalance from pgbench_accounts where aid = ?",
        "update pgbench_tellers set tbalance = tbalance + ? where tid = ?",
        "update pgbench_branches set bbalance = bbalance + ? where bid = ?",
        "insert into pgbench_history (tid, bid, aid, delta, mtime) values (?, ?, ?, ?, current_timestamp)"
    };

    private final Server server;
    private final boolean pgbench;

    TpcB(Server server) throws Exception {
        this.server = server;
        this.pgbench = run("pgbench", "--version").contains("pgbench");
        if (server.ask("postgres", "select to_regclass('pgbench_history')") != null) {
            return;
        }
        for (String statement : List.of(
                "create table pgbench_history (tid int, bid int, aid int, delta int, mtime timestamp, filler char(22))",
                "create table pgbench_tellers (tid int primary key, bid int, tbalance int, filler char(84))"
                        + " with (fillfactor = 100)",
                "create table pgbench_accounts (aid int primary key, bid int, abalance int, filler char(84))"
                        + " with (fillfactor = 100)",
                "create table pgbench_branches (bid int primary key, bbalance int, filler char(88))"
                        + " with (fillfactor = 100)",
                "insert into pgbench_branches select g, 0 from generate_series(1, " + SCALE + ") g",
                "insert into pgbench_tellers select g, (g - 1) / 10 + 1, 0 from generate_series(1, " + 10 * SCALE
                        + ") g",
                "insert into pgbench_accounts select g, (g - 1) / 100000 + 1, 0, '' from generate_series(1, "
                        + 100_000 * SCALE + ") g",
                "vacuum analyze")) {
            server.superuser("postgres", statement);
        }
    }

    String name() {
        return pgbench ? "pgbench TPC-B, scale " + SCALE : "TPC-B's statements through JDBC, scale " + SCALE;
    }

    /** Transactions each second. */
    Load.Result measure(int clients, int seconds) throws Exception {
        double cpu = server.cpu();
        long wal = server.wal();
        double perSecond = perSecond(clients, seconds);
        return new Load.Result(
                perSecond,
                (server.cpu() - cpu) / (perSecond * seconds),
                (server.wal() - wal) / (perSecond * seconds),
                new double[0]);
    }

    private double perSecond(int clients, int seconds) throws Exception {
        if (!pgbench) {
            return Load.run(server, clients, seconds, number -> new Statements(server.superuser("postgres")))
                    .perSecond();
        }
        String said = run(
                "pgbench",
                "-h",
                "localhost",
                "-p",
                Integer.toString(server.port()),
                "-U",
                "postgres",
                "-n",
                "-M",
                "prepared",
                "-c",
                Integer.toString(clients),
                "-j",
                Integer.toString(Math.min(clients, 2)),
                "-T",
                Integer.toString(seconds),
                "-s",
                Integer.toString(SCALE),
                "postgres");
        return said.lines()
                .filter(line -> line.startsWith("tps = "))
                .mapToDouble(line -> Double.parseDouble(line.split(" ")[2]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("pgbench said: " + said));
    }

    private static String run(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            process.waitFor();
            return said;
        } catch (IOException e) {
            return "";
        }
    }

    private static final class Statements implements Load.Work {
        private final Connection connection;
        private final List<PreparedStatement> statements = new ArrayList<>();

        Statements(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            for (String statement : STATEMENTS) {
                statements.add(connection.prepareStatement(statement));
            }
        }

        @Override
        public int once() throws SQLException {
            var random = ThreadLocalRandom.current();
            int aid = random.nextInt(100_000 * SCALE) + 1;
            int tid = random.nextInt(10 * SCALE) + 1;
            int bid = random.nextInt(SCALE) + 1;
            int delta = random.nextInt(-5000, 5001);
            execute(0, delta, aid);
            execute(1, aid);
            execute(2, delta, tid);
            execute(3, delta, bid);
            execute(4, tid, bid, aid, delta);
            connection.commit();
            return 1;
        }

        private void execute(int at, int... values) throws SQLException {
            PreparedStatement statement = statements.get(at);
            for (int place = 0; place < values.length; place++) {
                statement.setInt(place + 1, values[place]);
            }
            statement.execute();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
