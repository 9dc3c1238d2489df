package org.minilateral.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.minilateral.testkit.Postgres;

/** The PostgreSQL of this machine, with one database for each service and one for Keycloak. */
final class Database implements AutoCloseable {
    private final Postgres server;

    private Database(Postgres server) {
        this.server = server;
    }

    static Database start(Path folder, int port) {
        var complete = folder.resolve("minilateral-complete");
        try {
            if (!Files.exists(complete)) {
                // Killed while PostgreSQL made its first files: nothing was in them yet, and it could not use them.
                Folders.delete(folder);
            }
            var server = Postgres.start(folder, port);
            try {
                server.createDatabaseFor(Keycloak.NAME);
                for (var service : Service.values()) {
                    if (service.keepsData()) {
                        server.createService(service.noun());
                    }
                }
                Files.writeString(complete, "");
                return new Database(server);
            } catch (SQLException | IOException e) {
                server.close();
                throw e;
            }
        } catch (SQLException | IOException | IllegalStateException e) {
            throw new CannotStart("PostgreSQL cannot be started in " + folder + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL cannot be stopped: " + e.getMessage(), e);
        }
    }
}
