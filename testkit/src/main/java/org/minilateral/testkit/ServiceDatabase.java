package org.minilateral.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Found by ServiceLoader: every {@code @QuarkusTest} gets a database of its own and a key that signs its tokens; a
 * program without a database gets free ports alone.
 */
public final class ServiceDatabase implements QuarkusTestResourceLifecycleManager {

    private static Postgres postgres;
    private static String name;

    @Override
    public Map<String, String> start() {
        Map<String, String> ports = Map.of("quarkus.http.test-port", "0", "quarkus.management.test-port", "0");
        name = ConfigProvider.getConfig()
                .getOptionalValue("minilateral.db.name", String.class)
                .orElse(null);
        if (name == null) {
            return ports;
        }
        try {
            postgres = Postgres.temporary();
            postgres.createService(name);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("No PostgreSQL for the tests", e);
        }
        Map<String, String> settings = new HashMap<>(Tokens.settings());
        settings.put("quarkus.datasource.jdbc.url", postgres.url(name));
        settings.put("quarkus.datasource.password", name + "_app");
        settings.put("quarkus.flyway.password", name + "_owner");
        settings.putAll(ports);
        return settings;
    }

    /** The service's database as the superuser, for looking behind the walls. */
    public static Connection superuser() throws SQLException {
        return postgres.superuser(name);
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not stop", e);
        }
    }
}
