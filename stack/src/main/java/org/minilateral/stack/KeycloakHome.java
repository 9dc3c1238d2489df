package org.minilateral.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipInputStream;

/**
 * Keycloak, unpacked and optimised once for this checkout. It holds no data, so every data folder (a person's, and each
 * test's) runs from the same one.
 */
record KeycloakHome(Path path) {
    private static final List<String> CHOICES =
            List.of("build", "--db=postgres", "--health-enabled=true", "--metrics-enabled=false");

    static KeycloakHome of(Path checkout) {
        return new KeycloakHome(checkout.resolve("stack/target").resolve("keycloak-" + version()));
    }

    boolean isPrepared() {
        try {
            return Files.readString(path.resolve("choices")).equals(CHOICES.toString());
        } catch (IOException e) {
            return false;
        }
    }

    /** Does nothing where it was done before. A preparation that is killed leaves nothing that a later one would use. */
    void prepare(Children children) {
        try (var lock = FileChannel.open(
                path.resolveSibling("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var held = lock.lock();
            if (!isPrepared()) {
                build(children);
            }
            held.release();
        } catch (IOException e) {
            throw new CannotStart("Keycloak cannot be prepared in " + path + ": " + e.getMessage(), e);
        }
    }

    private void build(Children children) throws IOException {
        var partial = new KeycloakHome(path.resolveSibling("keycloak-partial"));
        Folders.delete(partial.path);
        Folders.delete(path);
        partial.unpack(path.resolveSibling("keycloak-quarkus-dist-" + version() + ".zip"));
        var build = children.start("keycloak-preparation", partial.command("-Xmx512m", CHOICES), Map.of());
        try {
            if (build.waitFor() != 0) {
                throw new CannotStart(
                        "Keycloak cannot be prepared; see log/keycloak-preparation.log in the data folder");
            }
        } catch (InterruptedException e) {
            build.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new CannotStart("Preparing Keycloak was given up", e);
        }
        Files.writeString(partial.path.resolve("choices"), CHOICES.toString());
        Files.move(partial.path, path, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What Keycloak's own script would run; without the script, the process that we stop is Keycloak itself. */
    List<String> command(String memory, List<String> words) {
        var command = Java.command(
                memory,
                "-XX:+UseSerialGC",
                // It starts often and works little here: a quick compiler is worth more than a thorough one.
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=256m",
                "-Dkc.home.dir=" + path,
                "-Djboss.server.config.dir=" + path.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                path.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(words);
        return command;
    }

    private void unpack(Path zip) throws IOException {
        try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                var name = Path.of(entry.getName());
                if (entry.isDirectory() || name.getNameCount() < 2) {
                    continue;
                }
                var target = path.resolve(name.subpath(1, name.getNameCount())).normalize();
                if (!target.startsWith(path)) {
                    throw new IOException(zip + " reaches outside with " + name);
                }
                Files.createDirectories(target.getParent());
                Files.copy(entries, target);
            }
        }
    }

    private static String version() {
        var properties = new Properties();
        try (var in = KeycloakHome.class.getResourceAsStream("keycloak.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("keycloak.version");
    }
}
