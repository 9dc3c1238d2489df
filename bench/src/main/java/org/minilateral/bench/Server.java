package org.minilateral.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.minilateral.testkit.Postgres;

/** A PostgreSQL of its own with full durability, with the funding service's schema in it. */
final class Server implements AutoCloseable {

    private static final String NAME = "funding";

    private final Path folder;
    private final Postgres postgres;
    private final boolean kept;

    private Server(Path folder, Postgres postgres, boolean kept) {
        this.folder = folder;
        this.postgres = postgres;
        this.kept = kept;
    }

    static Server start(Path checkout) throws IOException, SQLException {
        return start(checkout, null);
    }

    /** @param kept the folder that keeps the data; null for one that is deleted at the end */
    static Server start(Path checkout, Path kept) throws IOException, SQLException {
        Path folder = kept == null
                ? Files.createTempDirectory(Files.createDirectories(checkout.resolve("bench/target")), "pg")
                : Files.createDirectories(kept);
        Server server = new Server(folder, Postgres.start(folder.resolve("data"), 0), kept != null);
        // As a server of its own would be set: the same for both sides of every ratio.
        server.superuser("postgres", "alter system set max_wal_size = '4GB'");
        server.superuser("postgres", "select pg_reload_conf()");
        server.postgres.createService(NAME);
        Flyway.configure()
                .dataSource(server.url(), NAME + "_owner", NAME + "_owner")
                .locations(
                        "filesystem:" + checkout.resolve("platform/src/main/resources/db/platform"),
                        "filesystem:" + checkout.resolve("funding-service/src/main/resources/db/migration"))
                .placeholders(Map.of("app", NAME + "_app", "owner", NAME + "_owner"))
                .load()
                .migrate();
        return server;
    }

    int port() {
        return postgres.port();
    }

    String url() {
        return postgres.url(NAME);
    }

    /** As the service's own powerless role. */
    Connection app() throws SQLException {
        return DriverManager.getConnection(url(), NAME + "_app", NAME + "_app");
    }

    Connection superuser(String database) throws SQLException {
        return postgres.superuser(database);
    }

    void superuser(String database, String statement) throws SQLException {
        try (var connection = superuser(database);
                var jdbc = connection.createStatement()) {
            jdbc.execute(statement);
        }
    }

    String ask(String query) throws SQLException {
        return ask(NAME, query);
    }

    String ask(String database, String query) throws SQLException {
        try (var connection = superuser(database);
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Bytes of write-ahead log since the start. */
    long wal() throws SQLException {
        return Long.parseLong(ask("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint"));
    }

    /** Milliseconds of processor time of the server with all its processes, those that have ended included; -1 if unknown. */
    double cpu() throws IOException {
        Path pid = folder.resolve("data/postmaster.pid");
        Path proc = Path.of("/proc");
        if (!Files.isDirectory(proc)) {
            return -1;
        }
        long master = Long.parseLong(Files.readAllLines(pid).getFirst().strip());
        long ticks = ticksOf(master, true);
        for (ProcessHandle child :
                ProcessHandle.of(master).orElseThrow().children().toList()) {
            ticks += ticksOf(child.pid(), false);
        }
        return ticks * 10.0;
    }

    private static long ticksOf(long process, boolean withEnded) {
        String line;
        try {
            line = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
        } catch (IOException ended) {
            // It ended since it was listed; its time counts among those of the master's ended children.
            return 0;
        }
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return withEnded ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        if (kept) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
