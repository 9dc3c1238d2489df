package org.minilateral.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An identity server that neither answers nor refuses: so it looks in a cluster whose network drops what goes to a server
 * that is not up yet. It keeps nobody from migrating or from starting.
 */
class SilentIdentityTest {
    private static final Service SERVICE = Service.CONSORTIUM;

    private final Ports ports = Ports.free();
    private DataFolder folder;
    private Children children;
    private Database database;
    private ServerSocket silent;

    @BeforeEach
    void startDatabase(@TempDir Path path) throws IOException {
        folder = new DataFolder(path);
        folder.create();
        children = new Children(folder);
        silent = new ServerSocket(ports.of(Port.KEYCLOAK), 100, InetAddress.getLoopbackAddress());
        database = Database.start(folder.postgres(), ports.of(Port.POSTGRES));
    }

    @AfterEach
    void stop() throws IOException {
        children.stopAll();
        database.close();
        silent.close();
    }

    @Test
    void aServiceMigratesAndStarts() throws InterruptedException {
        var migration =
                start("migration", Map.of("QUARKUS_INIT_AND_EXIT", "true", "QUARKUS_OIDC_TENANT_ENABLED", "false"));
        assertThat(migration.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
        assertThat(migration.exitValue()).isZero();

        var serving = start(SERVICE.label(), Map.of("QUARKUS_FLYWAY_MIGRATE_AT_START", "false"));
        var live = ports.url(SERVICE.management).resolve("/q/health/live");
        new Readiness().await(SERVICE.label(), serving, live, folder.log(SERVICE.label()));
        assertThat(new Readiness().says(SERVICE.health(ports)))
                .as("ready without keys")
                .isFalse();
    }

    private Process start(String name, Map<String, String> besides) {
        var told = SERVICE.environment(ports, folder);
        told.putAll(besides);
        return children.start(name, SERVICE.command(RunningStack.CHECKOUT), told);
    }
}
