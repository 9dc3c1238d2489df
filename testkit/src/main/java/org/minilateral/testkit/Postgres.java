package org.minilateral.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A real PostgreSQL without Docker, with one database, one owner and one powerless role per service. */
public final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** A server that keeps its data in the folder and syncs it to disk. */
    public static Postgres start(Path folder, int port) throws IOException {
        return new Postgres(EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("max_connections", "200")
                // The embedded server is made for tests and switches both off; here an acknowledged commit is kept.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start());
    }

    /** A server for one test run, on a free port; it forgets everything. */
    public static Postgres temporary() throws IOException {
        return new Postgres(EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "200")
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                // For Statements: counts what the services ask, but not begin and commit.
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.track_utility", "off")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start());
    }

    public int port() {
        return server.getPort();
    }

    public String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    /** A connection as the superuser, whom no policy holds. */
    public Connection superuser(String database) throws SQLException {
        return server.getDatabase("postgres", database).getConnection();
    }

    /** Creates roles {@code name_owner} and {@code name_app} (their passwords are their names) and the database, unless they exist. */
    public void createService(String name) throws SQLException {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            createRole(statement, name + "_owner");
            createRole(statement, name + "_app");
            createDatabase(statement, name, name + "_owner");
            statement.execute("revoke all on database " + name + " from public");
            statement.execute("grant connect on database " + name + " to " + name + "_app");
        }
    }

    /** A database with a single owner of the same name, as Keycloak wants it. */
    public void createDatabaseFor(String owner) throws SQLException {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            createRole(statement, owner);
            createDatabase(statement, owner, owner);
        }
    }

    private static void createRole(Statement statement, String role) throws SQLException {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
            statement.execute("create role " + role
                    + " login nosuperuser nobypassrls nocreatedb nocreaterole password '" + role + "'");
        }
    }

    private static void createDatabase(Statement statement, String name, String owner) throws SQLException {
        if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
            statement.execute("create database " + name + " owner " + owner);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var result = statement.executeQuery(query)) {
            return result.next();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
